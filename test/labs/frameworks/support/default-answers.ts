import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsSent } from './fields-sent';
import { sourceFolder } from './frameworks';
import { contentOf, fieldValue, headersOf, parseResponse } from './parse-response';
import type { Probe } from './probes';

/** `defaults.json`: what a framework answers without the contract's handler. */
export interface DefaultAnswers {
  readonly framework: string;
  readonly server: string;
  readonly answers: readonly DefaultAnswer[];
}

/** One default answer: what of it a reader of the reference page wants to know. */
export interface DefaultAnswer {
  readonly case: string;
  readonly request: string;
  /** `null`: the server closes the connection without an answer. */
  readonly status: number | null;
  readonly contentType: string | null;
  readonly framing: string | null;
  /** The fields that the status owes and that are not there. */
  readonly missing: readonly string[];
  /** The first 200 characters. */
  readonly content: string;
  /** Written by hand. */
  readonly remark?: string | undefined;
}

const NO_ANSWER = { status: null, contentType: null, framing: null, missing: [], content: '' };

/** What `defaults.json` says of a raw answer, or of none. */
export function describeAnswer({ case: name, request }: Probe, raw: Buffer | undefined): DefaultAnswer {
  const about = { case: name, request: `${request.method} ${request.path}` };
  if (raw === undefined) return { ...about, ...NO_ANSWER };
  const response = parseResponse(raw);
  const { status, fields } = response;
  const headers = headersOf(response);
  return {
    ...about,
    status,
    contentType: fieldValue(fields, 'Content-Type') ?? null,
    framing: framingOf(headers),
    missing: fieldsSent({ headers }, status, 'any value').missing,
    content: contentOf(response).slice(0, 200),
  };
}

/** Reads `defaults.json`; undefined where there is none yet. */
export function readDefaults(name: string): DefaultAnswers | undefined {
  const file = fileOf(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DefaultAnswers) : undefined;
}

/** Writes `defaults.json`; the remarks in it stay. */
export function writeDefaults(name: string, measured: DefaultAnswers): void {
  const remarks = new Map(readDefaults(name)?.answers.map((answer) => [answer.case, answer.remark]));
  const answers = measured.answers.map((answer) => ({ ...answer, remark: remarks.get(answer.case) }));
  const text = JSON.stringify({ ...measured, answers }, null, 2);
  // Short lists on one line, as Prettier wants them.
  const lists = text.replace(/\[\n([^[\]{}]*)\n\s*\]/g, (_list, items: string) => `[${oneLine(items)}]`);
  writeFileSync(fileOf(name), `${lists}\n`);
}

function oneLine(items: string): string {
  return items
    .trim()
    .split(/,\n\s*/)
    .join(', ');
}

function framingOf(headers: { readonly [name: string]: string | undefined }): string | null {
  if (headers['transfer-encoding'] !== undefined) return headers['transfer-encoding'];
  return headers['content-length'] === undefined ? 'until close' : 'Content-Length';
}

function fileOf(name: string): string {
  return join(sourceFolder(name), 'defaults.json');
}
