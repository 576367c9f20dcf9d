import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { frameworkMistakes } from './framework-mistakes';
import type { SchemaData } from './schema-data';

/** The texts of the reference pages. */
export function guidanceModule({ guidance, decisions }: SchemaData): string {
  const { statuses, languages, retries } = guidance;
  return [
    "import type { ConstantSource, Decision, Guidance } from '../core/facts';",
    `export const guidance: readonly Guidance[] = ${JSON.stringify(statuses, null, 2)};`,
    `export const retries: { readonly [kind: string]: string } = ${JSON.stringify(retries, null, 2)};`,
    `export const constantSources: readonly ConstantSource[] = ${JSON.stringify(languages, null, 2)};`,
    `export const decisions: readonly Decision[] = ${JSON.stringify(decisions, null, 2)};`,
  ].join('\n\n');
}

/** The same texts in other languages. */
export function translationsModule({ translations }: SchemaData): string {
  const plain = translations.map(({ tag, name, sentences }) => ({ tag, name, sentences }));
  return [
    "import type { Translation } from '../core/facts';",
    `export const translations: readonly Translation[] = ${JSON.stringify(plain, null, 2)};`,
  ].join('\n\n');
}

/** Responses of the simulator besides the errors of a catalog. */
export function simulatorModule(simulator: { readonly page: unknown; readonly proxyPage: unknown }): string {
  const { page, proxyPage } = simulator;
  return `export const simulatorData = ${JSON.stringify({ page, proxyPage }, null, 2)};`;
}

/**
 * How each framework returns an error. The pages show exactly the code that `test/labs/frameworks/` runs on real
 * servers.
 */
export function frameworksModule(folder: string, { simulator, mistakes }: SchemaData): string {
  const order = simulator.frameworks;
  const titles = new Map(mistakes.mistakes.map(({ id, title }) => [id, title]));

  const found = readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('framework.json'),
    )
    .map(({ name }) => name);
  if (String(found.sort()) !== String([...order].sort())) {
    throw new Error(
      `schemas/simulator.json lists ${order.join(', ')}, and ${folder} has ${found.join(', ')}`,
    );
  }
  const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as readonly {
    readonly name: string;
    readonly passed: number;
  }[];
  const notRun = order.filter((id) => !results.some(({ name, passed }) => name === id && passed > 0));
  if (notRun.length > 0) throw new Error(`never run: \`npm run test:frameworks ${notRun.join(' ')}\``);
  const frameworks = order.map((id) => ({
    id,
    ...readFramework(join(folder, id)),
    mistakes: frameworkMistakes(folder, id, titles),
  }));
  return [
    "import type { Framework } from '../core/facts';",
    `export const frameworks: readonly Framework[] = ${JSON.stringify(frameworks, null, 2)};`,
  ].join('\n\n');
}

function readFramework(folder: string): object {
  const files = readdirSync(folder);
  const read = (pattern: RegExp): readonly [file: string, text: string] => {
    const file = files.find((name) => pattern.test(name));
    if (file === undefined) throw new Error(`${folder} has no file that matches ${pattern}`);
    return [file, readFileSync(join(folder, file), 'utf8')];
  };
  const { name, language, highlight, docs, note, exceptions } = JSON.parse(read(/^framework\.json$/)[1]) as {
    readonly [member: string]: unknown;
  };
  const { framework, server, answers } = JSON.parse(read(/^defaults\.json$/)[1]) as {
    readonly [member: string]: unknown;
  };
  const [contractFile, contract] = read(/^contract\.[^.]+$/);
  return {
    name,
    language,
    highlight,
    docs,
    note,
    imports: read(/^imports\.[^.]+$/)[1],
    handler: read(/^handler\.[^.]+\.mustache$/)[1],
    contractFile,
    contract,
    exceptions,
    defaults: { framework, server, answers },
  };
}
