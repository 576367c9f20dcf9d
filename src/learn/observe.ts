import { join } from 'node:path';
import { combinedValue } from '../core/fields/field-values';
import { parseMediaType } from '../core/fields/parse-media-type';
import type { HttpField, HttpResponse, JsonValue } from '../core/types';
import type { ContractRecord, RecordedAnswer, ResponseRecord } from '../coverage/record';
import { recordId } from '../coverage/record';
import type { RecordSink } from '../coverage/read-records';

/** The test and the place of a response. */
export interface Sighting {
  /** The root folder of the run, to which the file is relative. */
  readonly root: string;
  readonly file: string;
  readonly test: string | null;
  /** One of our matchers judged it, so the gate does not. */
  readonly isSettled: boolean;
}

/** A response, with its count. */
export interface Observation {
  readonly response: HttpResponse;
  readonly mediaType: string | undefined;
  /** The JSON value of the content; undefined if it is not JSON. */
  readonly json: JsonValue | undefined;
  readonly text: string | undefined;
  readonly flaws: NonNullable<RecordedAnswer['flaws']>;
  readonly method: string;
  readonly path: string;
  /** The catalog of the run has an entry for it. */
  readonly isListed: boolean;
  readonly sightings: Sighting[];
}

/** The sum of all records of error responses. */
export interface Observations {
  readonly all: readonly Observation[];
  /** Recorded error responses. */
  readonly responses: number;
  /** Test files with a record. */
  readonly files: number;
  /** Those with only a status code. */
  readonly unkept: number;
  readonly damaged: number;
}

/** Receives the records of several runs. */
export interface Observer {
  /** Receives the records of a run with this root folder. */
  readonly from: (root: string) => RecordSink;
  readonly finish: () => Observations;
}

/** More different responses add no information. */
const MOST_OBSERVATIONS = 20_000;

/** Fields that differ between responses, for any error. */
const VOLATILE =
  /^(?:date|age|etag|content-length|set-cookie|x-response-time|.*request-?id|.*correlation-?id)$/i;

/** Collects the responses of records, each different one once, independently of order and repeated lines. */
export function observe(): Observer {
  const all = new Map<string, Observation>();
  const lines = new Set<string>();
  const files = new Set<string>();
  let [responses, unkept, damaged] = [0, 0, 0];
  const addResponse = (record: ResponseRecord, root: string): void => {
    responses += 1;
    const { answer, file, test, by } = record;
    if (answer === undefined || record.contentUnknown === true) {
      unkept += 1;
      return;
    }
    const key = keyOf(record, answer);
    const known = all.get(key);
    if (known === undefined && all.size >= MOST_OBSERVATIONS) {
      unkept += 1;
      return;
    }
    const observation = known ?? observationOf(record, answer);
    all.set(key, observation);
    observation.sightings.push({ root, file, test, isSettled: by !== 'gate' });
  };
  return {
    from: (root) => ({
      add(record: ContractRecord) {
        if (record.type === 'catalog') return;
        const id = recordId(record);
        if (lines.has(id)) return;
        lines.add(id);
        if (record.type === 'file') files.add(join(root, record.file));
        if (record.type === 'response') addResponse(record, root);
      },
      damage: () => void (damaged += 1),
    }),
    finish: () => ({
      all: [...all.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found),
      responses,
      files: files.size,
      unkept,
      damaged,
    }),
  };
}

/** The count of all of these. */
export function countOf(observations: readonly Observation[]): number {
  return observations.reduce((sum, { sightings }) => sum + sightings.length, 0);
}

function keyOf({ method, status }: ResponseRecord, { fields, json, text, flaws }: RecordedAnswer): string {
  const lasting = fields
    .filter(([name]) => !VOLATILE.test(name))
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .sort();
  return JSON.stringify([
    String(status).padStart(3, '0'),
    method === 'HEAD',
    lasting,
    json ?? text ?? '',
    flaws,
  ]);
}

function observationOf(record: ResponseRecord, answer: RecordedAnswer): Observation {
  const { method, path, status, code } = record;
  const { fields, text, isCut, flaws = [] } = answer;
  const json = isCut === true && answer.json !== undefined ? withoutCuts(answer.json) : answer.json;
  return {
    response: responseOf({ method, path, status, fields, json, text }),
    mediaType: parseMediaType(combinedValue(fields, 'Content-Type') ?? '')?.essence,
    json,
    text,
    flaws,
    method,
    path,
    isListed: code !== null,
    sightings: [],
  };
}

function responseOf({
  method,
  path,
  status,
  fields,
  json,
  text,
}: Pick<ResponseRecord, 'method' | 'path' | 'status'> & {
  readonly fields: readonly HttpField[];
  readonly json: JsonValue | undefined;
  readonly text: string | undefined;
}): HttpResponse {
  return {
    status,
    fields,
    content: json === undefined ? (text ?? '') : JSON.stringify(json),
    request: { method, url: path === '' ? '/' : path, fields: [] },
  };
}

/** Shortened lists and objects end with a note that was not sent. */
function withoutCuts(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    const isCut = /^… \d+ more$/.test(String(value.at(-1)));
    return (isCut ? value.slice(0, -1) : value).map((one: JsonValue) => withoutCuts(one));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== '…');
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutCuts(one as JsonValue)]));
}
