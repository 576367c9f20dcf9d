import { join } from 'node:path';
import { findMissing } from '../../../src/codegen/find-missing';
import { leastExamples } from '../../../src/codegen/missing-examples';
import type { Inventory } from '../../../src/codegen/read-inventory';
import { readInventory } from '../../../src/codegen/read-inventory';
import type { FormatExample, StatusDefinition } from '../../../src/core/types';

/** Additions are called "odd" here: nobody will ever make one of that name, and break these tests. */
const whole = readInventory(join(__dirname, '..', '..', '..'));

/** What package.json says of an entry that is whole. */
const oddRow = { types: './dist/types/odd.d.ts', default: './dist/odd.js' };

/** A status code that no registry has. */
const made: StatusDefinition = {
  code: 499,
  phrase: "Nobody's Fault",
  phraseAliases: [],
  matcherAliases: [],
  reference: 'RFC 0, 0',
  duties: [],
};

const [format] = whole.data.formats;
const [rule] = whole.rules;
const [field] = whole.data.fields;
const [mistake] = whole.data.mistakes.mistakes;
if (format === undefined || rule === undefined || field === undefined || mistake === undefined)
  throw new Error('the data is empty');
const example: FormatExample = { source: 'a server', status: 409 };

const [firstGuidance] = whole.data.guidance.statuses;
if (firstGuidance === undefined) throw new Error('there is no guidance');
const { go: _unnamed, ...renamedConstants } = firstGuidance.constants;

function withGuidance(changes: Partial<typeof firstGuidance>): Inventory {
  const { guidance } = whole.data;
  const [first, ...others] = guidance.statuses;
  if (first === undefined) throw new Error('there is no guidance');
  return withData({ guidance: { ...guidance, statuses: [{ ...first, ...changes }, ...others] } });
}

function withData(data: Partial<Inventory['data']>): Inventory {
  return { ...whole, data: { ...whole.data, ...data } };
}

function withExamples(examples: unknown): Inventory {
  return withData({ formats: [{ ...format, examples } as Inventory['data']['formats'][number]] });
}

function withMistakes(mistakes: Inventory['data']['mistakes']['mistakes']): Inventory {
  return withData({ mistakes: { ...whole.data.mistakes, mistakes } });
}

function withRegistry(kind: string, file: string, id: string): Inventory {
  const registries = whole.registries.map((one) =>
    one.kind === kind ? { ...one, files: [...one.files, { file, id }] } : one,
  );
  return { ...whole, registries };
}

function withEntries(change: Partial<Inventory['entries']>): Inventory {
  return { ...whole, entries: { ...whole.entries, ...change } };
}

/** The package with a set-up file more, and with package.json as it is given. */
function withOddEntry(
  manifest: Partial<Inventory['entries']['manifest']>,
  setup: readonly string[] = [...whole.entries.setup, 'odd'],
): Inventory {
  const { names, files } = whole.entries;
  return withEntries({
    names: [...names, 'odd'],
    setup,
    files: [...files, { name: 'odd', isImported: false, hasExports: false }],
    manifest: { ...whole.entries.manifest, ...manifest },
  });
}

function manifestWith(odd: unknown): Inventory['entries']['manifest'] {
  const { bin, exports, typesVersions, sideEffects } = whole.entries.manifest;
  return {
    bin,
    exports: { ...exports, './odd': odd },
    typesVersions: { '*': { ...typesVersions['*'], odd: ['./dist/types/odd.d.ts'] } },
    sideEffects: [...sideEffects, './dist/odd.js'],
  };
}

test('nothing is missing', () => {
  expect(findMissing(whole)).toEqual([]);
});

test('what the lists have to cover is found in the tree', () => {
  expect(whole.registries.map(({ kind, files }) => [kind, files.length])).toEqual(
    whole.registries.map(({ kind, listed }) => [kind, listed.length]),
  );
  expect(whole.clientLists.filter(({ text }) => text === '')).toEqual([]);
  expect(whole.clients).not.toEqual([]);
});

test.each<[string, Inventory, readonly string[]]>([
  [
    'a status without an entry of the standard catalog, and without guidance',
    withData({ statuses: [...whole.data.statuses, made] }),
    [
      'schemas/standard-catalog.json has no entry for 499 Nobody\'s Fault. Add { "code": "nobodys_fault", "status": 499, "message": "…" } to "errors", in the order of the status codes.',
      'schemas/guidance.json does not explain 499 Nobody\'s Fault. Add { "status": 499, "meaning", "useWhen", "insteadOf", "retry", "grpc", "grpcClient", "constants" } to "statuses": the meaning in two or three sentences with (RFC 0, 0), and at least two situations under "useWhen".',
    ],
  ],
  [
    'a retry that is not explained, a language without its constant, and a constant of no language',
    withGuidance({
      retry: { kind: 'odd', reference: 'RFC 0, 0' },
      constants: { ...renamedConstants, odd: 'ODD' },
    }),
    [
      `schemas/guidance.json gives 400 the retry "odd", which it does not explain. Write a sentence for it in "retries", or use one of ${Object.keys(whole.data.guidance.retries).join(', ')}.`,
      'schemas/guidance.json does not name 400 in net/http 1.26. Add "go" to its "constants": the name, or null if it has none.',
      'schemas/guidance.json names 400 in "odd", which "languages" does not have. Add it there, or take the name out.',
    ],
  ],
  [
    'texts of a status that a language lacks',
    withGuidance({ meaning: 'Odd.', useWhen: ['One.', 'Two.'] }),
    [
      'schemas/guidance.vi.json does not translate "Odd.", and 2 others. Add each to "sentences", with its translation.',
    ],
  ],
  [
    'a decision about a status that is not registered',
    withData({ decisions: [{ statuses: [400, 499], question: 'Whose?', cases: [] }] }),
    [
      'schemas/decisions.json contains 499, which schemas/statuses.json does not have. Add it there, or take it out.',
      'schemas/guidance.vi.json does not translate "Whose?". Add each to "sentences", with its translation.',
    ],
  ],
  [
    'a format without examples',
    withExamples(undefined),
    [
      `schemas/formats/${format.id}.json has 0 of at least ${leastExamples.valid} valid examples. Add responses that servers really send to "examples", "valid".`,
      `schemas/formats/${format.id}.json has 0 of at least ${leastExamples.invalid} invalid examples. Add responses that servers really send to "examples", "invalid".`,
    ],
  ],
  [
    'a format with too few examples of one kind',
    withExamples({ ...format.examples, valid: [example] }),
    [
      `schemas/formats/${format.id}.json has 1 of at least ${leastExamples.valid} valid examples. Add responses that servers really send to "examples", "valid".`,
    ],
  ],
  [
    'a format whose examples lack one kind',
    withExamples({ valid: format.examples?.valid }),
    [
      `schemas/formats/${format.id}.json has 0 of at least ${leastExamples.invalid} invalid examples. Add responses that servers really send to "examples", "invalid".`,
    ],
  ],
  [
    'the sentences of a kind of change',
    withData({ changes: [{ id: 'code-added', level: 'minor', title: 'code added', soften: ' ' }] }),
    [
      'schemas/changes.json has no "says" for the kind of change "code-added". Write one sentence: why a client notices.',
      'schemas/changes.json has no "soften" for the kind of change "code-added". Write one sentence: how to soften it.',
    ],
  ],
  [
    'a rule without documentation, fault and test',
    { ...whole, rules: [{ id: 'odd', sentence: '', hasFault: false, hasTest: false }] },
    [
      'src/core/rules/odd.ts does not document the rule "odd". Write its requirement as one sentence above the check, for docs/rules.md.',
      'The simulator has no fault for the rule "odd". Add one to src/simulator/faults/exchange-faults.ts, content-faults.ts or member-faults.ts.',
      'No test pins the failure text of the rule "odd". Write test/unit/failure/rules/odd.test.ts; its neighbours show how.',
    ],
  ],
  [
    'a grammar that only the data names',
    withData({ fields: [{ ...field, name: 'X-Odd', grammar: 'odd' }] }),
    [
      'schemas/fields.json gives X-Odd the grammar "odd", which src/core/fields does not have. Add it to commonGrammars in src/core/fields/grammars.ts or to rareGrammars in src/core/fields/rare-grammars.ts.',
    ],
  ],
  [
    'a parser that no grammar uses',
    { ...whole, grammars: { ...whole.grammars, unused: ['src/core/fields/parse-odd.ts'] } },
    [
      'src/core/fields/parse-odd.ts parses a field, but no grammar uses it. Add a grammar to commonGrammars in src/core/fields/grammars.ts or to rareGrammars in src/core/fields/rare-grammars.ts, or remove the file.',
    ],
  ],
  [
    'a mistake that is there twice, and one that could change data',
    withMistakes([
      { ...mistake, id: 'odd' },
      { ...mistake, id: 'odd' },
      { ...mistake, id: 'odder', scope: 'route', methods: ['POST'], sends: { content: '{"name":"x"}' } },
      { ...mistake, id: 'oddest', scope: 'route', methods: ['DELETE'], sends: {} },
    ]),
    [
      'schemas/mistakes.json has the mistake "odd" twice. Give one of them another id.',
      'schemas/mistakes.json sends the mistake "odder" to POST, PUT, PATCH, DELETE with content that could pass validation and change data. Add "unsafe": true, or send content that every route refuses.',
      'schemas/mistakes.json sends the mistake "oddest" to POST, PUT, PATCH, DELETE with content that could pass validation and change data. Add "unsafe": true, or send content that every route refuses.',
    ],
  ],
  [
    'a check outside of its index',
    withRegistry('rule', 'src/core/rules/odd.ts', 'odd'),
    [
      'src/core/rules/odd.ts exports the rule "odd", but src/core/rules/index.ts does not list it. Add it there.',
    ],
  ],
  [
    'a command outside of its index',
    withRegistry('command', 'src/cli/commands/odd.ts', 'odd'),
    [
      'src/cli/commands/odd.ts exports the command "odd", but src/cli/commands/index.ts does not list it. Add it there.',
    ],
  ],
  [
    'an output outside of its index',
    withRegistry('output', 'src/coverage/outputs/odd.ts', 'odd'),
    [
      'src/coverage/outputs/odd.ts exports the output "odd", but src/coverage/outputs/index.ts does not list it. Add it there.',
    ],
  ],
  [
    'an adapter outside of its index',
    withRegistry('response adapter', 'src/responses/odd.ts', 'odd'),
    [
      'src/responses/odd.ts exports the response adapter "odd", but src/responses/index.ts does not list it. Add it there.',
    ],
  ],
  [
    'a client that the texts for people do not name',
    { ...whole, clients: [...whole.clients, 'odd'] },
    [
      'docs/clients.md does not name the client odd, whose responses src/responses reads. Add it between <!-- clients:start --> and <!-- clients:end -->.',
      'src/matchers/received-advice.ts does not name the client odd, whose responses src/responses reads. Add it to the sentence that begins with "Give a response of".',
      'src/gate/hold-errors.ts does not name the client odd, whose responses src/responses reads. Add it to the sentence that begins with "Give a response of".',
    ],
  ],
  [
    'a client, an output and a command without a test',
    { ...whole, untested: { clients: ['odd'], outputs: ['odd'], commands: ['odd'] } },
    [
      'No test reads real responses of the client odd. Write test/unit/responses/odd.test.ts, with the client in "devDependencies"; its neighbours show how.',
      'No test renders the output "odd". Add describe(\'odd\', …) to test/unit/coverage/outputs/outputs.test.ts, also with the hostile report.',
      'No test runs the command "odd". Write test/unit/cli/odd.test.ts with runMain([\'odd\']); its neighbours show how.',
    ],
  ],
  [
    'a file beside the entries that nothing imports',
    withEntries({ files: [...whole.entries.files, { name: 'odd', isImported: false, hasExports: true }] }),
    [
      'Nothing imports src/odd.ts, and src/codegen/package-entries.ts does not name it. Add "odd" there, or remove the file.',
    ],
  ],
  [
    'an entry that package.json does not name',
    withOddEntry({}),
    [
      'package.json does not export the entry src/odd.ts. Write "./odd": {"types":"./dist/types/odd.d.ts","default":"./dist/odd.js"} in "exports".',
      'package.json hides the types of src/odd.ts from a TypeScript that does not read "exports". Write "odd": ["./dist/types/odd.d.ts"] in "typesVersions".',
      'package.json lets bundlers leave out the set-up file src/odd.ts. Add "./dist/odd.js" to "sideEffects".',
    ],
  ],
  ['an entry that package.json names everywhere', withOddEntry(manifestWith(oddRow)), []],
  [
    'an entry that package.json exports as another file',
    withOddEntry(manifestWith({ ...oddRow, default: './dist/index.js' })),
    [
      'package.json does not export the entry src/odd.ts. Write "./odd": {"types":"./dist/types/odd.d.ts","default":"./dist/odd.js"} in "exports".',
    ],
  ],
  [
    'a set-up file that the bundler takes for a module',
    withOddEntry(manifestWith(oddRow), whole.entries.setup),
    [
      'src/odd.ts exports nothing, as set-up files do, but src/codegen/bundle-lists.ts does not list it. Add "odd" to `setup`.',
      'package.json names "./dist/odd.js" in "sideEffects", but src/codegen/bundle-lists.ts does not list it. Add it to `setup`, or take it out of package.json.',
    ],
  ],
  [
    'an entry without a file',
    withEntries({ files: whole.entries.files.filter(({ name }) => name !== 'reporter') }),
    [
      'src/codegen/package-entries.ts names the entry "reporter", but there is no file src/reporter.ts. Write the file, or take the entry out.',
    ],
  ],
  [
    'an entry that only package.json names',
    withEntries({
      manifest: { ...manifestWith(oddRow), bin: { ...whole.entries.manifest.bin, odd: './dist/odd.js' } },
    }),
    [
      'package.json names "odd" in "bin", but src/codegen/package-entries.ts has no such entry. Add it there, or take it out of package.json.',
      'package.json names "./odd" in "exports", but src/codegen/package-entries.ts has no such entry. Add it there, or take it out of package.json.',
      'package.json names "odd" in "typesVersions", but src/codegen/package-entries.ts has no such entry. Add it there, or take it out of package.json.',
      'package.json names "./dist/odd.js" in "sideEffects", but src/codegen/bundle-lists.ts does not list it. Add it to `setup`, or take it out of package.json.',
    ],
  ],
])('%s', (_, inventory, sentences) => {
  expect(findMissing(inventory)).toEqual(sentences);
});
