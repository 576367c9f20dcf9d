import type { Catalog } from '../../core/catalog/catalog';
import { suggestion } from '../../core/nearest';
import { printableJson } from '../../core/printable';
import { useCatalog } from '../../catalog/use-catalog';
import { examine } from '../../core/examine';
import type { Expectation } from '../../core/checks/expectation';
import { anyError, classNamed, errorClasses, statusLabel } from '../../core/statuses';
import type { Verdict } from '../../core/verdict';
import { ansi } from '../ansi';
import type { Command, CommandContext } from '../command';
import { CommandError, EXIT } from '../command';
import { CATALOG_OPTIONS, catalogOptions } from '../find-options';
import { hidingSecrets } from '../hide-secrets';
import { readRequest } from '../read-request';
import { requestUrl } from '../request-url';

const TIMEOUT = '10';
const LONGEST_TIMEOUT = 3_600;

/** Checks one response of a running API against the catalog. */
export const check: Command = {
  name: 'check',
  summary: 'request a URL of a running API, in any language, and check the response against the catalog',
  arguments: [{ name: 'url', summary: 'the URL to request; http: is assumed' }],
  options: [
    {
      flags: '--expect <what>',
      summary: 'a status code, 4xx, 5xx or a code of the catalog',
      byDefault: 'any error',
    },
    { flags: '--method <name>', summary: 'the method', byDefault: 'GET, or POST with --data' },
    { flags: '--header <field>', summary: 'a header field, "Name: value"', repeatable: true },
    { flags: '--data <text>', summary: 'the content of the request, or @file' },
    ...CATALOG_OPTIONS,
    { flags: '--strict', summary: 'fail on advice as well' },
    { flags: '--timeout <seconds>', summary: 'how long to wait for the response', byDefault: TIMEOUT },
    { flags: '--json', summary: 'print the result as JSON' },
  ],
  examples: [
    ['check http://127.0.0.1:8000/nope --expect 4xx', 'An unknown route of a running API'],
    [`check 127.0.0.1:8000/users --data '{"email":' --expect bad_request`, 'Content that is not JSON'],
  ],
  async run(context) {
    const catalog = useCatalog(catalogOptions(context));
    try {
      const expectation = readExpectation(catalog, context);
      const request = readRequest(context);
      const response = await requestUrl(request, { seconds: readTimeout(context), signal: context.signal });
      const verdict = examine(response, expectation);
      context.out(context.flag('json') ? jsonText(verdict) : text(verdict, context));
      return verdict.isBroken ? EXIT.findings : EXIT.ok;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      throw new CommandError(hidingSecrets(context, catalog.secrets)(error.message), error.exitCode);
    }
  },
};

function readExpectation(catalog: Catalog, { option, flag }: CommandContext): Expectation {
  const what = option('expect');
  const common = { catalog, predicates: [], strict: flag('strict') || catalog.strict };
  const kind = what === undefined ? anyError : classNamed(what);
  if (kind !== undefined) return { ...common, statuses: kind };
  const entry = catalog.byCode.get(what ?? '');
  if (entry !== undefined) {
    const { status, code } = entry.definition;
    return { ...common, statuses: { min: status, max: status }, code };
  }
  if (/^[1-5]\d\d$/.test(what ?? '')) {
    return { ...common, statuses: { min: Number(what), max: Number(what) } };
  }
  const known = [...errorClasses.map(({ id }) => id), ...catalog.byCode.keys()];
  throw new CommandError(
    `${JSON.stringify(what)} is neither a status code nor a code of the catalog. ${suggestion(what ?? '', known)}`,
  );
}

function readTimeout({ option }: CommandContext): number {
  const text = option('timeout') ?? TIMEOUT;
  const seconds = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && seconds > 0 && seconds <= LONGEST_TIMEOUT) return seconds;
  throw new CommandError(
    `${JSON.stringify(text)} is not a time. Give a number of seconds up to ${LONGEST_TIMEOUT} with --timeout.`,
  );
}

function text(verdict: Verdict, { hasColours }: CommandContext): string {
  const { response, violations } = verdict;
  if (violations.length === 0) return `${statusLabel(response.status)}: conforms to its contract.\n`;
  const { failureText } =
    require('../../failure/failure-text') as typeof import('../../failure/failure-text');
  return `${failureText({ verdict, context: hasColours ? { utils: ansi } : undefined }).trimEnd()}\n`;
}

function jsonText(verdict: Verdict): string {
  const { shown } = require('../../mask/shown') as typeof import('../../mask/shown');
  const { request, violations } = shown(verdict);
  const { method, url } = request ?? { method: '', url: '' };
  const { status } = verdict.response;
  return `${printableJson({ method, url, status, kept: !verdict.isBroken, violations }, 2)}\n`;
}
