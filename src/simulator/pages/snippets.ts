import type { CatalogEntry, Format } from '../../core/catalog/catalog';
import { statusClasses, statuses } from '../../generated/data';
import { matcherNames } from '../../core/matcher-names';
import { negotiate } from '../negotiate';
import { offersOf } from '../offers';
import type { Site } from './site';
import { simulatorPath } from './site';

/** The command that gets the error from the simulator in one format. */
export function curlLine(site: Site, entry: CatalogEntry, format: Format): string {
  const address = `${site.origin}/${simulatorPath(site, entry)}`;
  if (format === entry.format) return `curl -i ${shellWord(address)}`;
  const mediaType = format.definition.mediaTypes[0] ?? '';
  const offer = negotiate([['Accept', mediaType]], offersOf(site.catalog, entry.format));
  return offer?.format === format
    ? `curl -i -H 'Accept: ${mediaType}' ${shellWord(address)}`
    : `curl -i ${shellWord(`${address}?format=${encodeURIComponent(format.definition.id)}`)}`;
}

/** The matcher of a status; the general one if the status is not registered. */
export function matcherOf(status: number): string {
  const names = matcherNames(statuses, statusClasses);
  return (names.find(({ range }) => range.min === status && range.max === status) ?? names[0])?.name ?? '';
}

/** The test that proves the error; it runs as shown, and then with an app of your own. */
export function jestTest({ catalog }: Site, entry: CatalogEntry): string {
  const { status, code } = entry.definition;
  const { source, document } = catalog;
  const file = JSON.stringify(baseName(document ?? source));
  const isOfDocument = document !== undefined;
  const options = isOfDocument ? '{ catalog }' : source === 'standard' ? '' : `{ catalog: ${file} }`;
  const path = simulatorPath({ catalog }, entry);
  return [
    "import request from 'supertest';",
    `import { ${isOfDocument ? 'catalogFromOpenApi, createMatchers, ' : ''}simulator } from 'jest-error-contract';`,
    '',
    ...(isOfDocument
      ? [`const catalog = catalogFromOpenApi(${file});`, 'expect.extend(createMatchers({ catalog }));', '']
      : []),
    `const app = simulator(${options}); // put your own app here`,
    '',
    `test('answers ${status} ${quotable(code)}', async () => {`,
    `  const res = await request(app).get('/${path}');`,
    '',
    `  expect(res).${matcherOf(status)}('${quotable(code)}');`,
    '});',
    '',
  ].join('\n');
}

/** A word for a shell, quoted if needed: a code can contain any character. */
function shellWord(word: string): string {
  return /^[\w:/.%-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function baseName(source: string): string {
  return source.replaceAll('\\', '/').split('/').at(-1) ?? source;
}

function quotable(text: string): string {
  return text.replaceAll(/['\\]/g, '\\$&');
}
