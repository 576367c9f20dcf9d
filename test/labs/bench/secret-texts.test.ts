import { stripVTControlCharacters } from 'node:util';
import type { SecretCase } from './secrets/cases';
import { secretCases } from './secrets/cases';
import { ours } from './secrets/tools';

/* How each place of a secret is shown: what stands around it is still there. */

const EXCHANGE = /^[→←] /m;

const places = new Map<string, SecretCase>();
for (const one of secretCases()) {
  const [name = ''] = one.id.split(' · ', 1);
  places.set(name, places.get(name) ?? one);
}

test.each([...places])('%s', async (_, { planted }) => {
  expect(await exchangeOf(planted)).toMatchSnapshot();
});

async function exchangeOf(planted: SecretCase['planted']): Promise<string> {
  const [failure = ''] = stripVTControlCharacters(await ours.write(planted)).split('\n\nexpect(', 1);
  return failure.slice(failure.search(EXCHANGE));
}
