import { readJson } from '../core/checks/read-json';
import { formatPointer } from '../core/formats/json-pointer';
import { isObject } from '../core/is-object';
import type { HttpResponse } from '../core/types';
import { faults } from '../simulator/faults';
import type { Pair } from './change';
import { editResponse } from './edit-response';
import { ABSENT } from './schemas/schema-claim';
import { simulate } from './simulate';

/** Responses that break the rule, if possible: the simulator can make them, and a missing part breaks some as well. */
export function faultyResponses(pair: Pair, rule: string): readonly HttpResponse[] {
  const { request } = pair;
  return (
    [
      [pair.new, pair.after],
      [pair.old, pair.before],
    ] as const
  ).flatMap(([side, entry]) => {
    const response = simulate(side, entry, { request });
    const simulation = { catalog: side.catalog, entry, format: entry.format, request };
    const fault = faults.find((one) => one.rule === rule);
    return [
      ...(fault?.attempts(simulation, response) ?? []),
      ...withoutMembers(response),
      ...withoutFields(response),
    ];
  });
}

function withoutMembers(response: HttpResponse): readonly HttpResponse[] {
  const reading = readJson(response);
  if (!reading.ok || !isObject(reading.value)) return [];
  return Object.keys(reading.value).map((name) => editResponse(response, formatPointer([name]), ABSENT));
}

function withoutFields(response: HttpResponse): readonly HttpResponse[] {
  return response.fields.map((field) => ({
    ...response,
    fields: response.fields.filter((one) => one !== field),
  }));
}
