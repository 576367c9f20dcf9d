import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFolder } from './frameworks';

/** `mistakes.json`: what a framework answers to the mistakes of clients, by itself and with the contract's handler. */
export interface MistakeAnswers {
  readonly framework: string;
  readonly server: string;
  readonly answers: readonly MistakeAnswersOf[];
}

/** What came of one mistake. */
export interface MistakeAnswersOf {
  /** `POST /json` */
  readonly request: string;
  /** Its id in `schemas/mistakes.json`. */
  readonly mistake: string;
  readonly bare: MistakeAnswer;
  readonly contract: MistakeAnswer;
  /** Written by hand, once a fault of the framework has been looked at: ids of `because.json`. */
  readonly because?: readonly string[] | undefined;
}

/** One answer, as it was judged. */
export interface MistakeAnswer {
  readonly result: 'fault' | 'advice' | 'held' | 'not applicable';
  readonly status?: number | undefined;
  readonly contentType?: string | null | undefined;
  /** The musts that are broken. */
  readonly found?: readonly { readonly rule: string; readonly reference: string }[] | undefined;
  /** Why there is no answer. */
  readonly reason?: string | undefined;
}

/** Reads `mistakes.json`; undefined where there is none yet. */
export function readMistakeAnswers(name: string): MistakeAnswers | undefined {
  const file = mistakesFile(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MistakeAnswers) : undefined;
}

/** Where that file is. */
export function mistakesFile(name: string): string {
  return join(sourceFolder(name), 'mistakes.json');
}
