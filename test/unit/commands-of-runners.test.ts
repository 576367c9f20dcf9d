import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HttpResponse } from '../../src';
import { assertError, createMatchers, defineCatalog } from '../../src';
import { ansi } from '../../src/cli/ansi';
import { useCatalog } from '../../src/catalog/use-catalog';
import { examine } from '../../src/core/examine';
import { anyError } from '../../src/core/statuses';
import { reportRun } from '../../src/coverage/report-run';
import { outputs } from '../../src/coverage/outputs';
import { renderText } from '../../src/coverage/outputs/text';
import { styleWith } from '../../src/coverage/terminal-style';
import { trackRun } from '../../src/coverage/track-run';
import { createRecordWriter } from '../../src/coverage/write-records';
import { failureText, negatedText } from '../../src/failure/failure-text';
import { deliver } from '../../src/gate/deliver';
import { gateText } from '../../src/gate/gate-text';
import { readOptions } from '../../src/reporter/reporter-options';
import { writeSite } from '../../src/simulator/pages/write-site';
import {
  azurePipelines,
  buildRunners,
  githubActions,
  gitlab,
  teamCity,
  terminal,
} from '../fixtures/support/build-runners';
import { runMain } from './cli/run-main';
import { everything, response as record, run, violation } from './coverage/sample-records';

/* Whoever has written a part of what we print, no runner of builds and no terminal finds a command in it. */

const COMMANDS = [
  '::error file=app.js,line=1::x',
  '::add-mask::e',
  '::stop-commands::token',
  '::set-output name=a::b',
  ':: error ::x',
  '::[masked]::x',
  '\u000b::error::x',
  '##[error]x',
  '##[add-mask]e',
  '##[group]x',
  '##vso[task.setvariable variable=a]b',
  '####vso[task.logissue type=error]x',
  '##[masked]',
  '##VSO[task.complete result=Succeeded;]DONE',
  "##teamcity[buildProblem description='x']",
  'section_start:1560896352:x[collapsed=true]\r\u001b[0KHeader',
  'section_start:1560896352:x\r\u001b[0KHeader',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u001b[2K\u001b[1A',
  '\u009b31m',
  'user\u202Etxt.exe',
  '\u2066hidden\u2069',
];

/** What may stand before a command and still lets it be one, or be made one by whoever breaks lines. */
const BEFORE: { readonly [name: string]: string } = {
  'at once': '',
  'behind blanks': '   \t ',
  'behind blanks of Unicode': '\u00a0\u2003',
  'on a line of its own': 'words\n',
  'behind a return': 'words\r\n  ',
  'behind a separator': 'words\u2028',
  'where a line is broken': 'a word and '.repeat(6),
  'where a long word is broken': `${'x'.repeat(75)} `,
  'behind colours': '\u001b[31m',
};

const inputs = Object.entries(BEFORE).flatMap(([place, before]) =>
  COMMANDS.map((command) => [`${JSON.stringify(command)}, ${place}`, before + command] as const),
);

test('the readers find what they are to find', () => {
  const found = COMMANDS.map((command) => [
    command,
    Object.entries(buildRunners).flatMap(([name, read]) => (read(command).length > 0 ? [name] : [])),
  ]);
  expect(found.filter(([, names]) => names?.length === 0)).toEqual([]);
  expect(githubActions('   ::error::x\n##[debug]y')).toEqual(['error', 'debug']);
  expect(azurePipelines('a ##vso[task.complete]b')).toEqual(['task.complete']);
  expect(teamCity("a ##teamcity[x 'y']")).toEqual(["x 'y'"]);
  expect(gitlab('section_end:1:a\r\u001b[0K')).toHaveLength(1);
  expect(terminal('\u001b[31mred\u001b[39m\n\tplain')).toEqual([]);
});

function commandsIn(text: string): readonly string[] {
  return Object.entries(buildRunners).flatMap(([name, read]) =>
    read(text).map((command) => `${name}: ${command}`),
  );
}

/** An exchange that says the text wherever a server, or who asks it, can put one. */
function exchange(text: string): HttpResponse {
  return {
    status: 409,
    fields: [
      ['Content-Type', text],
      ['WWW-Authenticate', text],
      [text, text],
      ['Retry-After', text],
    ],
    content: JSON.stringify({ error: text, message: text, details: [text, { [text]: text }], [text]: text }),
    request: { method: text, url: `/${text}`, fields: [['X', text]], content: text },
  };
}

const texts = (text: string): readonly HttpResponse[] => [
  exchange(text),
  { ...exchange(text), fields: [['Content-Type', 'application/json']] },
  { ...exchange(text), content: text },
  { ...exchange(text), content: `<html>\n${text}\n    ${text}</html>` },
  { ...exchange(text), fields: [['Content-Type', 'application/json']], content: `{"a":\n${text}\n` },
];

function message(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

/** Text that comes from a catalog: a code has no blanks. */
const asCode = (text: string): string => text.replaceAll(/\s/g, '_');

function failures(text: string): readonly string[] {
  const standard = useCatalog({});
  const catalog = useCatalog({
    catalog: {
      errors: [
        {
          code: asCode(text),
          status: 409,
          message: text,
          details: 'required',
          extensions: { required: [text] },
        },
      ],
    },
  });
  return texts(text).flatMap((response) =>
    [standard, catalog].flatMap((one) => {
      const predicate = { rule: 'message', at: '/message', expected: text, holds: () => false } as const;
      const verdict = examine(response, {
        catalog: one,
        statuses: anyError,
        predicates: [predicate],
        strict: true,
      });
      const assertion = { matcher: 'toBeConflict', argument: { message: text, body: { [text]: text } } };
      const gate = { gateEntry: 'jest-error-contract/enforce', remark: text };
      const ofGate = gateText(verdict, verdict.violations, gate);
      return [
        failureText({ verdict, assertion }),
        failureText({ verdict, assertion, context: { utils: ansi } }),
        negatedText({ matcher: 'toBeConflict', range: anyError, response }),
        ofGate,
        message(() => deliver([new Error(ofGate), new Error(text)], '/')),
      ];
    }),
  );
}

function misuse(text: string): readonly string[] {
  const matchers = createMatchers({ catalog: { errors: [{ code: asCode(text), status: 409 }] } });
  const { toBeConflict } = matchers as unknown as Record<string, (...values: unknown[]) => unknown>;
  const context = { equals: Object.is, utils: {}, isNot: false };
  const call = (...values: unknown[]): string => message(() => toBeConflict?.call(context, ...values));
  return [
    call(text),
    call(new Error(text)),
    call({ [text]: text }),
    call(texts(text)[0], `${asCode(text)}.`),
    call(texts(text)[0], { [text]: text }),
    message(() => assertError({ status: 409, headers: {}, body: text }, asCode(text))),
    message(() => defineCatalog({ errors: [{ code: text, status: 409 }], [text]: text } as never)),
    message(() => defineCatalog({ errors: [{ code: 'a', status: 409, messagePattern: `(${text}` }] })),
    message(() => readOptions({ [text]: text })),
    message(() => readOptions({ outputs: { [text]: text } })),
  ];
}

function report(text: string) {
  const track = trackRun();
  const broken = violation({ received: text, expected: [text, null], at: text, remedy: text });
  const place = { test: text, method: text, path: text, at: text, file: text };
  for (const one of [
    ...everything(),
    {
      type: 'catalog',
      id: 'c2',
      source: text,
      entries: [{ code: text, status: 409, inherited: false }],
    } as const,
    record({ ...place, held: false, violations: [broken, { ...broken, state: 'advice' }] }),
    record({
      ...place,
      catalog: 'c2',
      code: null,
      sent: text,
      held: false,
      violations: [{ ...broken, state: 'baseline' }],
    }),
    run({
      swallowed: [{ file: text, test: text, rule: text }],
      catalogErrors: [text],
      broken: [text],
      mustCover: [text],
      unrecorded: [text],
    }),
  ])
    track.add(one);
  track.damage(text);
  return reportRun(track, { isWhole: true });
}

describe.each(inputs)('%s', (_, text) => {
  test('is no command in a failure', () => {
    expect(failures(text).flatMap(commandsIn)).toEqual([]);
  });

  test('is no command in what a wrong call is told', () => {
    expect(misuse(text).flatMap(commandsIn)).toEqual([]);
  });

  test('is no command in what is told of a run', () => {
    const told = report(text);
    const others = outputs.filter(({ id }) => id !== 'github').map(({ render }) => render(told));
    const coloured = renderText(told, { style: styleWith(true), details: false });
    expect([...others, coloured].flatMap(commandsIn)).toEqual([]);
  });

  test('makes no command of its own among the annotations', () => {
    const github = outputs.find(({ id }) => id === 'github');
    const ofHarmless = githubActions(github?.render(report('harmless')) ?? '');
    const given = github?.render(report(text)) ?? '';
    expect(githubActions(given).map((command) => command.split(' ')[0])).toEqual(
      ofHarmless.map((command) => command.split(' ')[0]),
    );
    expect([azurePipelines, teamCity, gitlab, terminal].flatMap((read) => read(given))).toEqual([]);
  });

  test('is no command in records, which still say it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'records-'));
    try {
      const { type, ...rest } = record({ test: text });
      createRecordWriter(folder).write({ type, ...rest });
      const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(written.flatMap(commandsIn)).toEqual([]);
      expect(JSON.parse(written.join(''))).toMatchObject({ test: text });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is no command on the command line, nor in pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalog-'));
    try {
      const file = join(folder, 'error-catalog.json');
      writeFileSync(
        file,
        JSON.stringify({ errors: [{ code: 'taken', status: 409 }], [text]: text, format: text }),
      );
      const runs = await Promise.all(
        [
          [text],
          ['lint', text],
          ['lint', file],
          ['check', 'localhost:1', '--expect', text],
          ['merge', text],
          ['simulate', '--port', text],
          ['check', `http://127.0.0.1:1/${text}`],
          ['docs', '--base-url', text],
        ].map((args) => runMain(args, { cwd: folder })),
      );
      expect(runs.map(({ exitCode }) => exitCode).filter((code) => code === 0)).toEqual([]);
      expect(runs.flatMap(({ out, err }) => [out, err]).flatMap(commandsIn)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    const pages = writeSite(
      useCatalog({ catalog: { errors: [{ code: asCode(text), status: 409, message: text }] } }),
      'http://127.0.0.1',
    );
    expect([...pages.values()].flatMap(commandsIn)).toEqual([]);
    expect([...pages.keys()].flatMap(commandsIn)).toEqual([]);
  });
});

test('what `check` tells of a server holds no command', async () => {
  const text = inputs.map(([, one]) => one).join('\n');
  const server = createServer((_, answer) =>
    answer.writeHead(409, { 'Content-Type': 'text/plain' }).end(text),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    const run = await runMain(['check', `http://127.0.0.1:${port}/${encodeURIComponent(text)}`]);
    const json = await runMain(['check', `http://127.0.0.1:${port}/`, '--json']);
    expect(run.exitCode).toBe(1);
    expect([run, json].flatMap(({ out, err }) => [out, err]).flatMap(commandsIn)).toEqual([]);
  } finally {
    server.close();
  }
});
