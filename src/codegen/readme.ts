import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../core/rules';
import { matcherNames } from '../core/matcher-names';
import { formatTable } from './readme-tables';
import { registrySections } from './registry-sections';
import { ruleSentence } from './rule-sentence';
import type { SchemaData } from './schema-data';

/** The parts of README.md that are made from data: name of the marker → Markdown. */
export function readmeSections(root: string, data: SchemaData): { readonly [name: string]: string } {
  return {
    matchers: matcherTable(data),
    rules: ruleTable(root),
    frameworks: frameworkTable(root),
    formats: formatTable(data),
    ...registrySections(),
  };
}

/** Puts sections between their markers, `<!-- name:start -->` and `<!-- name:end -->`. */
export function fillSections(readme: string, sections: { readonly [name: string]: string }): string {
  return Object.entries(sections).reduce((text, [name, section]) => {
    const start = `<!-- ${name}:start -->`;
    const end = `<!-- ${name}:end -->`;
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) throw new Error(`README.md lacks ${start} … ${end}`);
    return `${before}${start}\n\n${section}\n\n${end}${after}`;
  }, readme);
}

/** One row per framework, as its last run against the live server says (`npm run test:frameworks`). */
function frameworkTable(root: string): string {
  const results = JSON.parse(
    readFileSync(join(root, 'test', 'labs', 'frameworks', 'results.json'), 'utf8'),
  ) as readonly FrameworkResult[];
  const rows = results.map(({ framework, version, server, statuses: count, failed, exceptions, notRun }) =>
    notRun === undefined
      ? `| ${framework} ${version} | ${server} | ${count} | ${failed === 0 ? 'all' : `${failed} fail`}${exceptions === 0 ? '' : `, ${exceptions} listed exceptions`} |`
      : `| ${framework} | | | not run here (${notRun}); its recorded responses are held to the contract instead |`,
  );
  return ['| framework | server | status codes | hold |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

interface FrameworkResult {
  readonly framework: string;
  readonly version?: string;
  readonly server?: string;
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
  return ['| status code | matcher | owes | |', '| --- | --- | --- | --- |', ...general, ...rows].join('\n');
}

/** One row per check; its sentence is the documentation of the check itself. */
function ruleTable(root: string): string {
  const rows = checks.map(({ id }) => `| \`${id}\` | ${ruleSentence(root, id)} |`);
  return ['| rule | holds when |', '| --- | --- |', ...rows].join('\n');
}
