import { relative } from 'node:path';
import { check } from '../../../../src';
import { settableRules } from '../../../../src/generated/rule-ids';
import type { ErrorFormat } from '../../../../src';
import type { FormatFile } from './all-formats';
import { allFormats, builtInFormats, secondWave } from './all-formats';
import verdicts from './verdicts.json';

/*
 * What servers of thirty kinds really send, and the rules that each response breaks: with every code
 * allowed and leaks off, so that the verdict is on the format and the fields alone.
 */

interface Case {
  readonly name: string;
  /** Absent: no format is known, and only the fields are looked at. */
  readonly format?: string;
  readonly status: number;
  readonly httpVersion?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly text?: string;
  readonly rules: readonly string[];
}

const cases = verdicts as unknown as readonly Case[];

const fieldsAlone = Object.fromEntries(
  settableRules.filter((rule) => !rule.startsWith('header-')).map((rule) => [rule, 'off' as const]),
);

function brokenRules(one: Case, format: string | ErrorFormat | undefined): readonly string[] {
  const { status, httpVersion, headers, body, text } = one;
  const content = text ?? (typeof body === 'object' ? JSON.stringify(body) : (body as string | undefined));
  const violations = check(
    { status, httpVersion, fields: Object.entries(headers), content },
    {
      catalog: {
        format,
        codes: 'any',
        leaks: 'off',
        rules: format === undefined ? fieldsAlone : {},
        errors: [],
      },
    },
  );
  return [...new Set(violations.filter(({ severity }) => severity === 'must').map(({ rule }) => rule))];
}

/** A format of the package by its id; any other as a user has it: a file of one's own, or its value. */
function waysToGive(id: string | undefined): readonly (string | ErrorFormat | undefined)[] {
  if (id === undefined || builtInFormats.some((format) => format.id === id)) return [id];
  const own = secondWave.find((format) => format.id === id);
  if (own === undefined) throw new Error(`There is no format ${id}.`);
  return [`./${relative(process.cwd(), `${__dirname}/second-wave/${id}.json`)}`, own];
}

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
  for (const format of waysToGive(one.format)) expect(brokenRules(one, format)).toEqual(one.rules);
});

test('every format is in the table, or its examples show what servers send', () => {
  const used = new Set(cases.map(({ format }) => format));
  const shown = ({ examples }: FormatFile): boolean =>
    examples.valid.length > 0 && examples.invalid.length > 0;
  expect(allFormats.filter((format) => !used.has(format.id) && !shown(format)).map(({ id }) => id)).toEqual(
    [],
  );
});
