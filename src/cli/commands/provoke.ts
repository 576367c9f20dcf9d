import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { errorMessage } from '../../core/error-message';
import { NoAnswer } from '../../provoke/app/sender';
import { sendOverHttp } from '../../provoke/app/send-over-http';
import { baseOf } from '../../provoke/base-url';
import { judgementOf } from '../../provoke/judgement-of';
import { isCredential } from '../../provoke/make-request';
import { provokeOutputs } from '../../provoke/outputs';
import { renderText } from '../../provoke/outputs/text';
import { publicHost } from '../../provoke/private-hosts';
import { reportOf } from '../../provoke/report';
import { runPlan } from '../../provoke/run-plan';
import { ansi } from '../ansi';
import type { Command, CommandContext } from '../command';
import { CommandError, EXIT } from '../command';
import { CATALOG_OPTIONS, catalogOptions } from '../find-options';
import { withScheme } from '../hide-secrets';
import { inCommandWords } from '../in-command-words';
import { planProvocation } from '../plan-provocation';
import type { NumberOption } from '../read-number';
import { readNumber } from '../read-number';
import { readField } from '../read-request';

const MOST: NumberOption = { name: 'most', byDefault: 2_000, most: 100_000, unit: 'requests' };
const RATE: NumberOption = { name: 'rate', byDefault: 50, most: 1_000, unit: 'requests per second' };
const TIMEOUT: NumberOption = { name: 'timeout', byDefault: 10, most: 3_600, unit: 'seconds' };
const MAX_TIME: NumberOption = { name: 'max-time', byDefault: 300, most: 86_400, unit: 'seconds' };

/** The outputs that are written to files; the text is printed. */
const files = provokeOutputs.filter(({ id }) => id !== 'text');

/** Makes mistakes at a running API. */
export const provoke: Command = {
  name: 'provoke',
  summary: 'make the mistakes of clients at a running API, in any language, and check each answer',
  arguments: [{ name: 'url', summary: 'where the API begins; http: is assumed' }],
  options: [
    { flags: '--openapi <file>', summary: 'the OpenAPI document that lists the routes' },
    { flags: '--route <route>', summary: 'a route, "POST /users" or "GET /users/1"', repeatable: true },
    {
      flags: '--header <field>',
      summary: 'a header field of every request, "Name: value"',
      repeatable: true,
    },
    { flags: '--only <mistake>', summary: 'make this mistake only', repeatable: true },
    {
      flags: '--except <name=reason>',
      summary: 'a mistake, a route, or "POST /users broken-json" to leave out, and why',
      repeatable: true,
    },
    { flags: '--unsafe', summary: 'also make mistakes that could pass validation and change data' },
    ...CATALOG_OPTIONS,
    { flags: '--strict', summary: 'fail on advice as well' },
    {
      flags: '--most <requests>',
      summary: 'the highest number of requests',
      byDefault: String(MOST.byDefault),
    },
    {
      flags: '--rate <number>',
      summary: 'the highest number of requests per second',
      byDefault: String(RATE.byDefault),
    },
    {
      flags: '--timeout <seconds>',
      summary: 'how long to wait for one answer',
      byDefault: String(TIMEOUT.byDefault),
    },
    {
      flags: '--max-time <seconds>',
      summary: 'how long the run may take',
      byDefault: String(MAX_TIME.byDefault),
    },
    {
      flags: '--i-own-this-host',
      summary: 'allow a host in the public network; you confirm that it is yours',
    },
    ...files.map(({ id, summary }) => ({ flags: `--${id} <file>` as const, summary: `write ${summary}` })),
  ],
  examples: [
    ['provoke 127.0.0.1:8000 --openapi api.yaml', 'Makes every mistake at every operation of the document'],
    [
      'provoke 127.0.0.1:3000/api --route "POST /users" --header "Authorization: Bearer test" --html provoked.html',
      'Tests one route, with credentials, and writes a page',
    ],
  ],
  async run(context) {
    const { option, list, flag, cwd, signal, hasColours, out } = context;
    const { origin = '', basePath } = inCommandWords(() => baseOf(withScheme(context.arguments[0] ?? '')));
    const limits = {
      requests: readNumber(context, MOST),
      perSecond: readNumber(context, RATE),
      seconds: readNumber(context, MAX_TIME),
      signal,
    };
    const send = readNumber(context, TIMEOUT) * 1_000;
    const fields = list('header').map(readField);
    const judgement = judgementOf({ ...catalogOptions(context), strict: flag('strict') }, cwd);
    const document = option('openapi');
    await refusePublic(origin, flag('i-own-this-host'));
    const { attempts, unusedExceptions, hasRoutes } = planProvocation(context, basePath);
    const outcomes = await runPlan(attempts, sendOverHttp(origin, send), judgement, limits).catch(
      (error: unknown) => {
        if (!(error instanceof NoAnswer)) throw error;
        throw new CommandError(`${error.message}\nIs the API running at ${origin}, and is the port right?`);
      },
    );
    const report = reportOf(outcomes, {
      url: `${origin}${basePath}`,
      origin,
      document: document === undefined ? undefined : relative(cwd, resolve(cwd, document)),
      judgement,
      hasCredentials: fields.some(([name]) => isCredential(name)),
      notes: [
        ...(hasRoutes
          ? []
          : ['No route is known. Name routes with --route "POST /users", or a document with --openapi.']),
        ...unusedExceptions.map(
          (key) => `--except names ${JSON.stringify(key)}, but there is no such mistake or route.`,
        ),
      ],
      context: hasColours ? { utils: ansi } : undefined,
    });
    out(renderText(report));
    writeFiles(context, report);
    return report.counts.fault === 0 ? EXIT.ok : EXIT.findings;
  },
};

async function refusePublic(origin: string, isOwn: boolean): Promise<void> {
  const host = isOwn ? undefined : await publicHost(origin);
  if (host === undefined) return;
  throw new CommandError(
    `${host} is neither this machine nor in a private network.\nprovoke sends mistakes on purpose. If the host is yours, confirm it with --i-own-this-host.`,
  );
}

function writeFiles({ option, cwd }: CommandContext, report: Parameters<typeof renderText>[0]): void {
  for (const { id, render } of files) {
    const path = option(id);
    if (path === undefined) continue;
    try {
      const file = resolve(cwd, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, render(report));
    } catch (error) {
      throw new CommandError(`The output ${id} cannot be written: ${errorMessage(error)}`);
    }
  }
}
