import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../core/rules';
import { commands } from '../cli/commands';
import { commonGrammars } from '../core/fields/grammars';
import { rareGrammars } from '../core/fields/rare-grammars';
import { outputs } from '../coverage/outputs';
import { provokeOutputs } from '../provoke/outputs';
import { routeReaders } from '../provoke/routes';
import { adapters } from '../responses';
import { faults } from '../simulator/faults/index';
import type { Registered } from './find-untested';
import { findUntested } from './find-untested';
import type { Entries } from './read-entries';
import { readEntries } from './read-entries';
import { ruleSentence } from './rule-sentence';
import type { SchemaData } from './schema-data';
import { readSchemaData } from './schema-data';

/** The handwritten parts, and the parts that they have to cover. */
export interface Inventory {
  readonly data: Pick<
    SchemaData,
    | 'statuses'
    | 'standardCatalog'
    | 'guidance'
    | 'decisions'
    | 'translations'
    | 'formats'
    | 'fields'
    | 'mistakes'
    | 'changes'
  >;
  readonly rules: readonly {
    readonly id: string;
    /** Its documentation. */
    readonly sentence: string;
    readonly hasFault: boolean;
    /** Whether a test pins its failure text. */
    readonly hasTest: boolean;
  }[];
  readonly grammars: {
    readonly names: readonly string[];
    /** The parsers that no grammar uses. */
    readonly unused: readonly string[];
  };
  readonly registries: readonly Registry[];
  /** The supported clients, as the lists for people name them. */
  readonly clients: readonly string[];
  readonly clientLists: readonly {
    readonly file: string;
    /** The place for a new client. */
    readonly place: string;
    readonly text: string;
  }[];
  /** The parts that no test mentions. */
  readonly untested: Registered;
  readonly entries: Entries;
}

/** A folder whose files of one kind all have to be in the list of an index. */
interface Registry {
  readonly kind: string;
  readonly index: string;
  readonly files: readonly { readonly file: string; readonly id: string }[];
  /** The ids in the list of the index. */
  readonly listed: readonly string[];
}

/** Adapters without their own client: any plain object, and an error of superagent. */
const NO_CLIENTS = ['plain', 'superagent-rejection'];

/** Reads the current state; writes nothing. */
export function readInventory(root: string): Inventory {
  const faulty = faults.map(({ rule }) => rule);
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const clients = adapters.map(({ id }) => id).filter((id) => !NO_CLIENTS.includes(id));
  return {
    data: readSchemaData(root),
    rules: checks.map(({ id }) => ({
      id,
      sentence: ruleSentence(root, id),
      hasFault: faulty.includes(id),
      hasTest: existsSync(join(root, 'test', 'unit', 'failure', 'rules', `${id}.test.ts`)),
    })),
    grammars: {
      names: [...Object.keys(commonGrammars), ...Object.keys(rareGrammars)],
      unused: unusedParsers(root),
    },
    registries: [
      registry(
        root,
        ['rule', 'Check', 'src/core/rules'],
        checks.map(({ id }) => id),
      ),
      registry(
        root,
        ['command', 'Command', 'src/cli/commands'],
        commands.map(({ name }) => name),
      ),
      registry(
        root,
        ['output', 'Output', 'src/coverage/outputs'],
        outputs.map(({ id }) => id),
      ),
      registry(
        root,
        ['response adapter', 'ResponseAdapter', 'src/responses'],
        adapters.map(({ id }) => id),
      ),
      registry(
        root,
        ['reader of routes', 'RouteReader', 'src/provoke/routes'],
        routeReaders.map(({ id }) => id),
      ),
      registry(
        root,
        ['output of provoke', 'ProvokeOutput', 'src/provoke/outputs'],
        provokeOutputs.map(({ id }) => id),
      ),
    ],
    clients,
    clientLists: [
      {
        file: 'docs/clients.md',
        place: 'between <!-- clients:start --> and <!-- clients:end -->',
        text: /<!-- clients:start -->([^]*?)<!-- clients:end -->/.exec(read('docs/clients.md'))?.[1] ?? '',
      },
      ...['src/matchers/received-advice.ts', 'src/gate/hold-errors.ts'].map((file) => ({
        file,
        place: 'to the sentence that begins with "Give a response of"',
        text: /Give a response of .*/.exec(read(file))?.[0] ?? '',
      })),
    ],
    untested: findUntested(root, {
      clients,
      outputs: outputs.map(({ id }) => id),
      commands: commands.map(({ name }) => name),
    }),
    entries: readEntries(root),
  };
}

function registry(
  root: string,
  [kind, type, folder]: readonly [kind: string, type: string, folder: string],
  listed: readonly string[],
): Registry {
  const exported = new RegExp(`: ${type} = \\{[^]*?\\b(?:id|name): '([^']+)'`);
  const files = readdirSync(join(root, folder))
    .sort()
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const id = exported.exec(readFileSync(join(root, folder, name), 'utf8'))?.[1];
      return id === undefined ? [] : [{ file: `${folder}/${name}`, id }];
    });
  return { kind, index: `${folder}/index.ts`, files, listed };
}

/** The files of `src/core/fields/` that contain a parser, but are not used by the tables of grammars. */
function unusedParsers(root: string): readonly string[] {
  const folder = join(root, 'src', 'core', 'fields');
  const reached = new Set<string>();
  const queue = ['grammars', 'rare-grammars'];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const text = readFileSync(join(folder, `${next}.ts`), 'utf8');
    queue.push(...[...text.matchAll(/ from '\.\/([\w-]+)'/g)].map(([, name = '']) => name));
  }
  return readdirSync(folder)
    .sort()
    .map((name) => name.replace('.ts', ''))
    .filter((name) => /^(?:parse|is)-/.test(name) && !reached.has(name))
    .map((name) => `src/core/fields/${name}.ts`);
}
