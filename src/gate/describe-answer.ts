import { findDuplicateMember } from '../core/checks/find-duplicate-member';
import { textOf } from '../core/checks/read-json';
import { duplicateMember } from '../core/rules/duplicate-member';
import { encoding, misencoded } from '../core/rules/encoding';
import type { Verdict } from '../core/verdict';
import type { RecordedAnswer } from '../coverage/record';
import { shown } from '../mask/shown';

/** Further answers of one test file are counted, but not kept. */
const MOST_CHARACTERS = 4_000_000;

/** Describes the answers in one test file, masked and cut; undefined once there are too many for one file. */
export function createAnswers(): (verdict: Verdict) => RecordedAnswer | undefined {
  let left = MOST_CHARACTERS;
  return (verdict) => {
    if (left <= 0) return undefined;
    const { fields, content } = shown(verdict).response;
    const { json, text, note } = content;
    const flaws = flawsOf(verdict);
    const answer: RecordedAnswer = {
      fields,
      json,
      text,
      ...(note === undefined ? {} : { isCut: true }),
      ...(flaws.length === 0 ? {} : { flaws }),
    };
    left -= JSON.stringify(answer).length;
    return answer;
  };
}

/** The flaws that are lost when content is read as JSON and written again. */
function flawsOf({ response }: Verdict): NonNullable<RecordedAnswer['flaws']> {
  if (!response.reading().ok) return [];
  const text = textOf(response) ?? '';
  const at = findDuplicateMember(text);
  return [
    ...misencoded(response).map((finding) => ({ rule: encoding.id, at: finding.at ?? '' })),
    ...(at === undefined ? [] : [{ rule: duplicateMember.id, at }]),
  ];
}
