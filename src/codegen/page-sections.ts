import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../core/rules';
import { matcherNames } from '../core/matcher-names';
import { catalogKeysSection } from './catalog-keys-section';
import { formatSections } from './format-sections';
import { functionsSection } from './functions-section';
import { interfaceSections } from './interface-sections';
import { markdownTable } from './markdown-table';
import { registrySections } from './registry-sections';
import { ruleSentence } from './rule-sentence';
import type { SchemaData } from './schema-data';

/**
 * The generated parts of the pages: name of the marker → Markdown.
 *
 * @param failure the output of the demo for its deliberate break
 */
export function pageSections(
  root: string,
  data: SchemaData,
  failure: string,
): { readonly [name: string]: string } {
  return {
    failure,
    // The part for readers of README.md.
    'failure-head': failure.replace(/\n\nTo turn [^]*(?=\n```$)/, ''),
    matchers: matcherTable(data),
    rules: ruleTable(root),
    frameworks: frameworkTable(root),
    formats: formatSections(data),
    changes: changeTable(data),
    'catalog-keys': catalogKeysSection(root),
    functions: functionsSection(root),
    ...interfaceSections(root),
    ...registrySections(),
  };
}

/** One row per framework, with the result of its last run on the live server (`npm run test:frameworks`). */
function frameworkTable(root: string): string {
  const results = JSON.parse(
    readFileSync(join(root, 'test', 'labs', 'frameworks', 'results.json'), 'utf8'),
  ) as readonly FrameworkResult[];
  const rows = results.map(
    ({ framework, version, server, compiler, statuses: count, failed, exceptions, notRun }) =>
      notRun === undefined
        ? `| ${framework} ${version} | ${server}${compiler === undefined ? '' : `, compiled by ${compiler}`} | ${count} | ${failed === 0 ? 'all' : `${failed} fail`}${exceptions === 0 ? '' : `, ${exceptions} listed exceptions`} |`
        : `| ${framework} | | | not run here (${notRun}); its recorded responses are checked instead |`,
  );
  return ['| framework | server | status codes | correct |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

interface FrameworkResult {
  readonly framework: string;
  readonly version?: string;
  readonly server?: string;
  readonly compiler?: string;
  readonly statuses: number;
  readonly failed: number;
  readonly exceptions: number;
  readonly notRun?: string;
}

function matcherTable({ statuses, classes }: SchemaData): string {
  const names = matcherNames(statuses, classes);
  const rows = statuses.map(({ code, phrase, state, reference, duties }) => {
    const own = names
      .filter(({ range }) => range.min === code && range.max === code)
      .map(({ name }) => `\`${name}\``);
    const must = duties.filter(({ severity }) => severity === 'must').map(({ field }) => `\`${field}\``);
    const should = duties
      .filter(({ severity }) => severity === 'should')
      .map(({ field }) => `\`${field}\` (should)`);
    const remark = state === undefined ? '' : ` *(${state})*`;
    return `| ${code} ${phrase}${remark} | ${own.join(', ')} | ${[...must, ...should].join(', ')} | ${reference} |`;
  });
  const general = classes.map(
    ({ matcher, name, reference }) =>
      `| any ${name === 'error' ? 'error' : name} | \`${matcher}\` | | ${reference} |`,
  );
  return [
    '| status code | matcher | required fields | standard |',
    '| --- | --- | --- | --- |',
    ...general,
    ...rows,
  ].join('\n');
}

/** One row per kind of change between two catalogs. */
function changeTable({ changes }: SchemaData): string {
  return markdownTable(
    ['kind', 'level', 'a client notices'],
    changes.map(({ id, level, says = '' }) => [`\`${id}\``, level, says]),
  );
}

/** One row per check; its sentence is the documentation of the check itself. */
function ruleTable(root: string): string {
  const rows = checks.map(({ id }) => `| \`${id}\` | ${ruleSentence(root, id)} |`);
  return ['| rule | what it requires |', '| --- | --- |', ...rows].join('\n');
}
