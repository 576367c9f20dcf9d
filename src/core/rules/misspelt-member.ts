import type { Check, Finding } from '../checks/check';
import { nothing } from '../checks/check';
import { describesPlace } from '../checks/described-by-entry';
import type { Misspelt } from '../checks/misspelt';
import { misspeltIn } from '../checks/misspelt';
import { pointerGet } from '../formats/json-pointer';
import { knownMembers } from '../formats/known-members';
import type { Subject } from '../checks/subject';

const MOST_FINDINGS = 10;
const MOST_ITEMS = 10;

/** No member has a misspelt name: one slip away from a member of its format that is missing. */
export const misspeltMember: Check = {
  id: 'misspelt-member',
  after: ['status', 'content', 'json', 'json-type'],
  run(subject) {
    const reading = subject.json();
    if (!subject.hasContent || !reading.ok) return nothing;
    const format = subject.format().definition;
    const { value } = reading;
    // Most contents have only known members: collecting those of the format would cost a tenth of a first assertion.
    if (isDescribed(format.schema, value)) return nothing;
    const findings: Finding[] = [];
    for (const [place, { isClosed }] of knownMembers(format)) {
      // The rule `schema` reports the members that a closed object refuses.
      if (isClosed) continue;
      for (const at of placesOf(place, value)) {
        for (const one of misspeltIn(format, value, at)) {
          if (isTold(one, subject)) continue;
          findings.push({
            severity: 'should',
            at: one.at,
            expected: `the member ${JSON.stringify(one.known)}`,
            received: `the member ${JSON.stringify(one.name)}`,
          });
        }
      }
    }
    return findings.slice(0, MOST_FINDINGS);
  },
  remedies: {
    default: ({ at, expected }) =>
      `Call ${at} ${String(expected).replace(/^the member /, '')}, or describe the member in "extensions" of the entry.`,
  },
  off: () => ({ rules: { 'misspelt-member': 'off' } }),
};

/** Whether all members of a value are in the `properties` of its schema, without references and choices. */
function isDescribed(schema: unknown, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const { properties, items } = Object(schema) as { readonly properties?: object; readonly items?: unknown };
  if (Array.isArray(value))
    return items !== undefined && value.slice(0, MOST_ITEMS).every((item) => isDescribed(items, item));
  if (properties === undefined) return false;
  return Object.entries(value).every(
    ([name, member]) =>
      Object.hasOwn(properties, name) &&
      isDescribed((properties as { readonly [name: string]: unknown })[name], member),
  );
}

/** The entry describes the member, or another rule reports the missing one: one cause is one finding. */
function isTold({ at, knownAt }: Misspelt, subject: Subject): boolean {
  const entry = subject.entry();
  if (entry !== undefined && describesPlace(entry, subject.format().definition, at)) return true;
  return ['schema', 'code', 'details', 'message'].some((rule) => subject.isToldBy(rule, knownAt));
}

/** The objects of the content at a place, in which `*` stands for every item. */
function placesOf(place: string, json: unknown): readonly string[] {
  const star = place.indexOf('/*');
  if (star === -1) return [place];
  const list = pointerGet(json, place.slice(0, star));
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, MOST_ITEMS)
    .flatMap((_, index) => placesOf(`${place.slice(0, star)}/${index}${place.slice(star + 2)}`, json));
}
