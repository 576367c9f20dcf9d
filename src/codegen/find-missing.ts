import { codeOfPhrase } from '../core/formats/code-case';
import { missingEntries } from './missing-entries';
import { leastExamples, missingExamples } from './missing-examples';
import { missingProse } from './missing-prose';
import { missingOfMistakes } from './missing-of-mistakes';
import type { Inventory } from './read-inventory';

/**
 * Reports the parts that a person still has to write, one sentence each: the missing part, its file, and the next
 * step. Parts that can be made from data are not included.
 */
export function findMissing(inventory: Inventory): readonly string[] {
  return [
    ...missingOfStatuses(inventory),
    ...missingProse(inventory.data),
    ...missingOfFormats(inventory),
    ...missingOfRules(inventory),
    ...missingOfChanges(inventory),
    ...missingOfGrammars(inventory),
    ...missingOfMistakes(inventory.data.mistakes.mistakes),
    ...missingInRegistries(inventory),
    ...missingClients(inventory),
    ...missingTests(inventory),
    ...missingEntries(inventory.entries),
  ];
}

function missingOfStatuses({ data }: Inventory): readonly string[] {
  return data.statuses.flatMap(({ code, phrase, reference }) => {
    const row = `"code": ${JSON.stringify(codeOfPhrase(phrase))}, "status": ${code}, "message": "…"`;
    const missing: string[] = [];
    if (!data.standardCatalog.errors.some(({ status }) => status === code)) {
      missing.push(
        `schemas/standard-catalog.json has no entry for ${code} ${phrase}. Add { ${row} } to "errors", in the order of the status codes.`,
      );
    }
    if (!data.guidance.statuses.some(({ status }) => status === code)) {
      missing.push(
        `schemas/guidance.json does not explain ${code} ${phrase}. Add { "status": ${code}, "meaning", "useWhen", "insteadOf", "retry", "grpc", "grpcClient", "constants" } to "statuses": the meaning in two or three sentences with (${reference}), and at least two situations under "useWhen".`,
      );
    }
    return missing;
  });
}

function missingOfFormats({ data }: Inventory): readonly string[] {
  return data.formats.flatMap((format) =>
    missingExamples(`schemas/formats/${format.id}.json`, format, leastExamples),
  );
}

function missingOfRules({ rules }: Inventory): readonly string[] {
  return rules.flatMap(({ id, sentence, hasFault, hasTest }) => [
    ...(sentence === ''
      ? [
          `src/core/rules/${id}.ts does not document the rule "${id}". Write its requirement as one sentence above the check, for docs/rules.md.`,
        ]
      : []),
    ...(hasFault
      ? []
      : [
          `The simulator has no fault for the rule "${id}". Add one to src/simulator/faults/exchange-faults.ts, content-faults.ts or member-faults.ts.`,
        ]),
    ...(hasTest
      ? []
      : [
          `No test pins the failure text of the rule "${id}". Write test/unit/failure/rules/${id}.test.ts; its neighbours show how.`,
        ]),
  ]);
}

function missingOfChanges({ data }: Inventory): readonly string[] {
  const wanted = {
    title: 'a title of a few words',
    says: 'one sentence: why a client notices',
    soften: 'one sentence: how to soften it',
  } as const;
  return data.changes.flatMap((change) =>
    (['title', 'says', 'soften'] as const)
      .filter((member) => (change[member] ?? '').trim() === '')
      .map(
        (member) =>
          `schemas/changes.json has no "${member}" for the kind of change "${change.id}". Write ${wanted[member]}.`,
      ),
  );
}

function missingOfGrammars({ data, grammars }: Inventory): readonly string[] {
  const unknown = data.fields.filter(({ grammar }) => !grammars.names.includes(grammar));
  return [
    ...unknown.map(
      ({ name, grammar }) =>
        `schemas/fields.json gives ${name} the grammar "${grammar}", which src/core/fields does not have. Add it to commonGrammars in src/core/fields/grammars.ts or to rareGrammars in src/core/fields/rare-grammars.ts.`,
    ),
    ...grammars.unused.map(
      (file) =>
        `${file} parses a field, but no grammar uses it. Add a grammar to commonGrammars in src/core/fields/grammars.ts or to rareGrammars in src/core/fields/rare-grammars.ts, or remove the file.`,
    ),
  ];
}

function missingInRegistries({ registries }: Inventory): readonly string[] {
  return registries.flatMap(({ kind, index, files, listed }) =>
    files
      .filter(({ id }) => !listed.includes(id))
      .map(
        ({ file, id }) => `${file} exports the ${kind} "${id}", but ${index} does not list it. Add it there.`,
      ),
  );
}

function missingClients({ clients, clientLists }: Inventory): readonly string[] {
  return clientLists.flatMap(({ file, place, text }) =>
    clients
      .filter((client) => !text.includes(client))
      .map(
        (client) =>
          `${file} does not name the client ${client}, whose responses src/responses reads. Add it ${place}.`,
      ),
  );
}

function missingTests({ untested: { clients, outputs, commands } }: Inventory): readonly string[] {
  return [
    ...clients.map(
      (client) =>
        `No test reads real responses of the client ${client}. Write test/unit/responses/${client}.test.ts, with the client in "devDependencies"; its neighbours show how.`,
    ),
    ...outputs.map(
      (id) =>
        `No test renders the output "${id}". Add describe('${id}', …) to test/unit/coverage/outputs/outputs.test.ts, also with the hostile report.`,
    ),
    ...commands.map(
      (name) =>
        `No test runs the command "${name}". Write test/unit/cli/${name}.test.ts with runMain(['${name}']); its neighbours show how.`,
    ),
  ];
}
