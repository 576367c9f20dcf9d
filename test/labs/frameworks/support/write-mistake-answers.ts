import { writeFileSync } from 'node:fs';
import { prettify } from '../../../../src/codegen/prettify';
import { mistakesFile, readMistakeAnswers } from './mistake-answers';
import type { MistakeAnswers } from './mistake-answers';

/** Writes `mistakes.json`; what was said of a fault stays, as long as it is one. */
export async function writeMistakeAnswers(name: string, measured: MistakeAnswers): Promise<void> {
  const known = new Map(
    readMistakeAnswers(name)?.answers.map((one) => [`${one.request} ${one.mistake}`, one.because]),
  );
  const answers = measured.answers.map((one) =>
    one.bare.result === 'fault' ? { ...one, because: known.get(`${one.request} ${one.mistake}`) } : one,
  );
  writeFileSync(mistakesFile(name), await prettify(JSON.stringify({ ...measured, answers }), 'json'));
}
