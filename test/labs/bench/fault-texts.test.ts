import { stripVTControlCharacters } from 'node:util';
import type { Case } from './faults/corpus';
import { faultyCases } from './faults/corpus';
import { failureOf } from './faults/failure-of';

/* The findings of each class of faults, as its failure describes them: of one response in each of two formats. */

const EXCHANGE = /^[→←] /m;

const classes = new Map<string, Case[]>();
for (const one of faultyCases([409])) {
  const { id, visible, group } = one;
  if (visible !== 'matcher' || group === 'framing') continue;
  const [name = ''] = id.split(' · ', 1);
  classes.set(name, [...(classes.get(name) ?? []), one]);
}

test.each([...classes])('%s', (_, cases) => {
  // The first and the last format that the class concerns.
  const some = [cases[0], cases.at(-1)].filter((one) => one !== undefined);
  const texts = new Map(some.map((one) => [one.id, findingsOf(one)]));
  expect([...texts].map(([id, text]) => `${id}\n\n${text}`).join('\n\n')).toMatchSnapshot();
});

/** The text of the failure up to the exchange. */
function findingsOf(one: Case): string {
  const [findings = ''] = stripVTControlCharacters(failureOf(one) ?? '').split(EXCHANGE, 1);
  return findings.trim();
}
