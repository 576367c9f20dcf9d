import { origin, table } from '../markdown';
import { peerVersions } from './install-documents';
import type { Judged, Measured } from './measure';
import type { PeerResult } from './peers';
import type { Outcome } from './quirks';

export interface Row {
  readonly measured: Measured;
  readonly kilobytes: number;
  readonly validator: PeerResult;
  readonly jestOpenApi: PeerResult;
}

export interface Results {
  readonly rows: readonly Row[];
  readonly quirks: readonly { readonly name: string; readonly outcome: Outcome }[];
  readonly parsing: { readonly json: number; readonly yaml: number };
  readonly largest: Measured;
  /** Microseconds. */
  readonly assertions: { readonly small: number; readonly large: number };
  readonly seconds: number;
}

const MOST_TIMES = 5;
/** What is left of a difference when the machine is busy with something else. */
const SAME = 1.5;

/** The page of results, and whether a goal is missed. */
export function page(results: Results): { readonly text: string; readonly isMissed: boolean } {
  const goals = goalsOf(results);
  const text = [
    '# OpenAPI documents',
    origin('npm run bench:openapi', results.seconds),
    'Documents out of npm packages, as they ship them, and small ones of our own for each quirk. Loading is `catalogFromOpenApi(path)`, the file read and parsed, schemas compiled or out of the cache; memory is what it leaves on the heap. Examples are those that a document gives of its own error responses, one by one; simulated is each error that each operation declares, by `Prefer: code=…`, held to that operation.',
    '## Goals',
    table(
      ['goal', 'measured', ''],
      goals.map(({ goal, measured, isMet }) => [goal, measured, isMet ? 'met' : '**missed**']),
      ['left', 'left', 'left'],
    ),
    '## Documents',
    documentsTable(results.rows),
    '## Examples that do not pass',
    'Each was looked at, and each is a slip of its document: an object where its schema says a string, a member that the schema requires and the example leaves out, a list of examples where one is meant.',
    failures(results.rows),
    '## Simulated answers that do not pass',
    list(
      results.rows.flatMap(({ measured }) => {
        const possible = measured.simulated.filter(({ isImpossible }) => !isImpossible);
        return failing(measured.name, possible);
      }),
    ),
    `## Beside jest-openapi ${peerVersions['jest-openapi']} and openapi-response-validator ${peerVersions['openapi-response-validator']}`,
    "In the same process, on the same examples (of a document the first 300, or those of ten seconds): accepted, refused, crashed. Where the validator and we differ, this is what its messages say: openapi-response-validator knows the schema of application/json alone, and where there is none it asks for null; on GitHub's document it throws (`Cannot read properties of null (reading 'writeOnly')`). What jest-openapi refuses was looked at, one by one. It passes over `default` (`your API spec has no 500 response defined … Response statuses found: 200, 400, default`). It asks for null where a content has no schema. It takes `/orgs/{org}/{security_product}/{enablement}` for the template of `/orgs/1/outside_collaborators/1`, though another template has more of it literally. The lists where the document says an object, in ghes-3.19.json, are slips of the document, and stand above. On GitHub's document it crashes as the validator does, on which it rests, and documents of OpenAPI 3.1 it does not load.",
    peersTable(results.rows),
    '## Quirks',
    table(
      ['quirk', 'a content that breaks it'],
      results.quirks.map(({ name, outcome }) => [name, outcome]),
      ['left', 'left'],
    ),
  ].join('\n\n');
  return { text: `${text}\n`, isMissed: goals.some(({ isMet }) => !isMet) };
}

function goalsOf({ rows, quirks, parsing, largest, assertions }: Results) {
  const loaded = rows.filter(({ measured }) => measured.refusal === undefined).length;
  const lost = quirks.filter(
    ({ outcome }) => outcome === 'lost in silence' || outcome === 'does not load',
  ).length;
  const all = rows.flatMap(({ measured }) => measured.simulated);
  const simulated = all.filter(({ isImpossible }) => !isImpossible);
  const impossible = all.length - simulated.length;
  const conforming = simulated.filter(({ finding }) => finding === undefined).length;
  const most = MOST_TIMES * (parsing.json + parsing.yaml);
  return [
    { goal: 'every document loads', measured: `${loaded} of ${rows.length}`, isMet: loaded === rows.length },
    { goal: 'no quirk is lost in silence', measured: `${lost} of ${quirks.length} lost`, isMet: lost === 0 },
    {
      goal: 'every simulated answer conforms',
      measured: `${conforming} of ${simulated.length}; ${impossible} more cannot: the document asks for exactly one of several schemas that say the same`,
      isMet: conforming === simulated.length,
    },
    {
      goal: `the largest document (${largest.name}) in less than ${MOST_TIMES} × JSON.parse + YAML.parse`,
      measured: `${ms(largest.milliseconds)} ms; JSON.parse ${ms(parsing.json)} ms, YAML.parse ${ms(parsing.yaml)} ms`,
      isMet: largest.milliseconds < most,
    },
    {
      goal: 'an assertion does not depend on the size of the document',
      measured: `${assertions.small.toFixed(1)} µs with this operation alone in the document, ${assertions.large.toFixed(1)} µs in the largest`,
      isMet: assertions.large < SAME * assertions.small,
    },
  ];
}

function documentsTable(rows: readonly Row[]): string {
  return table(
    ['document', 'KiB', 'loads', 'operations', 'entries', 'warnings', 'ms', 'MiB', 'examples', 'simulated'],
    rows.map(({ measured, kilobytes }) => [
      measured.name,
      kilobytes.toFixed(0),
      measured.refusal ?? 'yes',
      String(measured.operations),
      String(measured.entries),
      String(measured.warnings),
      ms(measured.milliseconds),
      measured.megabytes.toFixed(1),
      share(measured.examples),
      share(measured.simulated),
    ]),
    ['left', 'right', 'left'],
  );
}

function peersTable(rows: readonly Row[]): string {
  const told = rows.filter(({ measured }) => measured.examples.length > 0);
  const counts = ({ accepted, refused, crashed }: PeerResult): string =>
    `${accepted} / ${refused} / ${crashed}`;
  return table(
    ['document', 'ours', 'openapi-response-validator', 'ms each', 'jest-openapi', 'loads', 'ms each'],
    told.map(({ measured, validator, jestOpenApi }) => {
      const some = measured.examples.slice(0, validator.accepted + validator.refused + validator.crashed);
      const accepted = some.filter(({ finding }) => finding === undefined).length;
      return [
        measured.name,
        `${accepted} / ${some.length - accepted} / 0`,
        counts(validator),
        validator.each.toFixed(2),
        jestOpenApi.refusal === undefined ? counts(jestOpenApi) : '',
        jestOpenApi.refusal ?? `${ms(jestOpenApi.milliseconds)} ms`,
        jestOpenApi.each.toFixed(2),
      ];
    }),
    ['left', 'left', 'left', 'right', 'left', 'left'],
  );
}

/** Each with what the validator says of it: where that refuses it as well, the document is wrong. */
function failures(rows: readonly Row[]): string {
  const all = rows.flatMap(({ measured, validator }) =>
    measured.examples.flatMap((one, index) => {
      if (one.finding === undefined) return [];
      const verdict = validator.verdicts[index];
      const other =
        verdict === undefined ? 'says nothing of it' : verdict ? 'accepts it' : 'refuses it as well';
      return [`${line(measured.name, one)} — the validator ${other}`];
    }),
  );
  return list([...new Set(all)]);
}

function failing(name: string, all: readonly Judged[]): readonly string[] {
  return all.filter(({ finding }) => finding !== undefined).map((one) => line(name, one));
}

function line(name: string, { operation: { method, path }, error, finding }: Judged): string {
  const { rule, at = '', expected, received } = finding ?? { rule: '', expected: '', received: '' };
  return `${name}: \`${method} ${path}\` ${error}: ${rule} ${at}, expected ${JSON.stringify(expected)}, received ${JSON.stringify(received)}`;
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? 'None.' : lines.map((one) => `- ${one}`).join('\n');
}

function share(all: readonly Judged[]): string {
  return `${all.filter(({ finding }) => finding === undefined).length} / ${all.length}`;
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
