import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

/*
 * No regular expression of ours takes more than linear time, whoever wrote the text that it reads. recheck finds
 * those that do; what it cannot decide in its time is measured with the whole (test/unit/growth.test.ts).
 */

const root = join(__dirname, '..', '..', '..');

// Its own code, in place of Java or a binary of the machine.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

/** What takes quadratic time, and why nobody can make use of it. */
const EXCEPTIONS: { readonly [place: string]: string } = {
  'gate/deliver.ts': 'a frame of an error of our own',
  'runner/bun.ts': 'a frame',
  'runner/call-site.ts': 'a frame',
  'reporter/jest-run.ts': 'the path of a set-up file',
  'reporter/vitest-run.ts': 'the path of a set-up file',
  'cli/init/add-at.ts': "the user's own configuration, when `init` is called",
  'catalog/refuse/text-format.ts': 'a pattern of the catalog, which is run afterwards',
  'guidance.schema.json': 'our own data, at build time',
  'cli/init/add-to-config.ts': "the user's own configuration, when `init` is called",
  'cli/init/config-place.ts': 'an argument of a script of the project, when `init` is called',
  'cli/init/neighbour.ts': 'a test of the project, when `init` is called',
  'cli/init/plan-changes.ts': 'a path of the project, when `init` is called',
  'cli/plan-provocation.ts': 'an argument of the command line',
  'core/checks/find-lost-digits.ts': 'JSON text that has been parsed: its quotes are closed',
  'mask/harmless.ts': 'words of a text of at most 300 characters',
  'provoke/routes/fastify.ts': 'a line of the routes that the application prints',
  'provoke/routes/path-parts.ts': 'a path of the application',
  'simulator/pages/index-page.ts': 'a path of the catalog',
};

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const src = join(root, 'src');
const schemas = join(root, 'schemas');

function* literalsOf(place: string): Generator<Expression> {
  const file = ts.createSourceFile(
    place,
    readFileSync(join(src, place), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const stack: ts.Node[] = [file];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      yield { place, source, flags };
    }
    stack.push(...node.getChildren());
  }
}

function* patternsIn(value: unknown, place: string, name = ''): Generator<Expression> {
  if (typeof value === 'string' && /patterns?$/i.test(name)) yield { place, source: value, flags: 'u' };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, one] of Object.entries(value))
    yield* patternsIn(one, place, Array.isArray(value) ? name : key);
}

function filesIn(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(extension),
  );
}

const expressions: readonly Expression[] = [
  ...filesIn(src, '.ts')
    .filter((name) => !/^(?:generated|codegen)\b/.test(name))
    .flatMap((name) => [...literalsOf(name)]),
  ...filesIn(schemas, '.json').flatMap((name) => [
    ...patternsIn(JSON.parse(readFileSync(join(schemas, name), 'utf8')), name),
  ]),
];

/** Without one, the time grows with the text at most, or with nothing. */
const isUnbounded = ({ source }: Expression): boolean =>
  /(?<!\\)[*+]|\{\d+,\}/.test(source.replaceAll(/\[(?:\\.|[^\]\\])*\]/g, '[]'));

function isVulnerable({ source, flags }: Expression): boolean {
  // At a place that is given, nothing is looked for.
  const anchored = flags.includes('y') ? `^(?:${source})` : source;
  return checkSync(anchored, flags.replaceAll(/[^imsu]/g, ''), { timeout: 1_000 }).status === 'vulnerable';
}

/** Those that take more than linear time, one line each; none is right. */
export function slowExpressions(): readonly string[] {
  const unbounded = expressions.filter(isUnbounded);
  if (unbounded.length < 100) throw new Error('Where are the regular expressions of src/ and schemas/?');
  const slow = unbounded.filter((one) => EXCEPTIONS[one.place] === undefined && isVulnerable(one));
  return slow.map(({ place, source }) => `${place}: ${source}`);
}
