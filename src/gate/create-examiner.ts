import { readOnce } from '../core/checks/read-json';
import type { Catalog } from '../core/catalog/catalog';
import { useCatalog } from '../catalog/use-catalog';
import { examine } from '../core/examine';
import type { Expectation } from '../core/checks/expectation';
import { isAsserted } from '../core/checks/expectation';
import { includesStatus } from '../core/status-range';
import { anyError, classesOf } from '../core/statuses';
import { pathOf } from '../core/urls';
import type { Verdict } from '../core/verdict';
import { markFailure, UNRECORDED } from '../coverage/failure-mark';
import type { RecordedViolation, ResponseRecord } from '../coverage/record';
import type { Assertion } from '../runner/observer';
import type { TestRunner } from '../runner/test-runner';
import { readResponse } from '../responses';
import { member } from '../responses/adapter';
import { superagentRequest } from '../responses/superagent';
import { once } from '../core/once';
import type { ErrorDefinition, HttpResponse, Violation } from '../core/types';
import type { Allowance, Occurrence } from './allowance';
import { permits } from './allowance';
import type { BaselineEntry } from '../coverage/baseline';
import type { BaselineSettings } from './baseline-settings';
import { baselineKey, readBaseline } from '../coverage/baseline';
import { BASELINE_VARIABLE } from '../coverage/find-baseline';
import { relativePath } from '../coverage/paths';
import { errorAt, locate } from '../runner/call-site';
import { holdsError } from '../core/checks/error-within';
import { findExchanges } from './find-exchanges';
import type { LookInside } from './looks-inside';
import type { Sandbox } from './gate';
import type { Exchange } from './test-run';
import type { Recorder } from './recorder';

/** Examines the error responses of one test file. */
export interface Examiner {
  readonly isResponse: (value: unknown) => boolean;
  /** Reads the value from a client; undefined if it is not an error response. */
  readonly read: (received: object, request: object | undefined) => HttpResponse | undefined;
  readonly findExchanges: typeof findExchanges;
  /** Whether the response is an error at all. */
  readonly isErrorResponse: (response: HttpResponse) => boolean;
  /** The violation that must fail a test, a request or the file, and a record of the response. */
  readonly examine: (
    exchange: Exchange,
    settledBy: Assertion | undefined,
    allowances: readonly Allowance[],
  ) => Error | undefined;
}

/** Paths and codes are short, unless something is wrong with them. */
const LONGEST = 200;

/** The masking of secrets, loaded with the first response that is recorded or reported. */
const masking = once(() => ({
  ...(require('../mask/shown') as typeof import('../mask/shown')),
  ...(require('../mask/mask-text') as typeof import('../mask/mask-text')),
  ...(require('../mask/mask-test-name') as typeof import('../mask/mask-test-name')),
}));

export interface ExaminerOptions extends Pick<TestRunner, 'gateEntry' | 'reporterAdvice' | 'showsMembers'> {
  readonly baseline: BaselineSettings;
  readonly recorder: Recorder | undefined;
  readonly lookInside: LookInside;
}

/** Makes the examiner; the catalog and the baseline are read when the first response needs them. */
export function createExaminer(
  { settings, shared }: Pick<Sandbox, 'settings' | 'shared'>,
  { baseline, recorder, lookInside, gateEntry, reporterAdvice, showsMembers }: ExaminerOptions,
): Examiner {
  const { testPath, root, repository, isListening } = settings;
  const describeAnswer = isListening ? loadAnswers() : undefined;
  let found: Catalog | undefined;
  const catalogOfFile = (): Catalog => shared.catalog ?? (found ??= findCatalogOfFile());
  const findCatalogOfFile = (): Catalog => {
    try {
      return useCatalog({ catalog: settings.catalog });
    } catch (error) {
      shared.refused?.(error);
      throw error;
    }
  };
  const known = once(() => {
    const { violations, damage } = readBaseline(baseline.file);
    return { keys: new Set(violations.map(baselineKey)), damage };
  });
  const isKnown = (entry: BaselineEntry): boolean => {
    if (baseline.isUpdated && recorder !== undefined) return true;
    return known().keys.has(baselineKey(entry));
  };
  const isErrorResponse = (response: HttpResponse): boolean =>
    includesStatus(anyError, response.status) || holdsError(lookInside(), response);
  return {
    isErrorResponse,
    isResponse: (value) => readResponse(value) !== undefined,
    findExchanges,
    read(received, request) {
      const response = readResponse(received);
      if (response === undefined || !isErrorResponse(response)) return undefined;
      return readOnce({
        ...response,
        request: response.request ?? superagentRequest(request, member(request, 'req')),
      });
    },
    examine(exchange, settledBy, allowances) {
      const { run, site } = exchange;
      const catalog = settledBy?.verdict.expectation.catalog ?? catalogOfFile();
      const verdict = verdictOf(exchange, settledBy, catalog);
      // Nothing to report, and no recorder: the usual case of a run without the reporter.
      if (recorder === undefined && !verdict.isBroken) return undefined;
      const test = run.name === undefined ? null : masking().maskTestName(run.name);
      const file = relativePath(root, testPath ?? '');
      const masked = once(() => maskedBy(verdict));
      const judged = (verdict.parts ?? [{ verdict, violations: verdict.violations }]).map((part) => {
        const { violations } = part;
        const identity = identityOf(part.verdict);
        const states = violations.map((violation): RecordedViolation['state'] => {
          if (violation.severity !== 'must') return 'advice';
          const occurrence = occurrenceOf(violation, verdict, identity);
          const allowance = allowances.find((one) => permits(one, occurrence));
          if (allowance !== undefined) {
            allowance.isUsed = true;
            return 'allowed';
          }
          if (settledBy !== undefined) return 'asserted';
          // Listening allows everything.
          if (isListening) return 'allowed';
          const { rule, at = '' } = violation;
          const { status } = verdict.response;
          const code = identity.entry?.code ?? identity.sent ?? null;
          return isKnown({ file, test, rule, at, status, code }) ? 'baseline' : 'failed';
        });
        const failed = violations.filter((_, index) => states[index] === 'failed');
        const record = recorder?.response(catalog, {
          test,
          ...(violations.length === 0 ? {} : locationOf(exchange, testPath, repository)),
          ...exchangeOf(verdict, identity),
          operations: operationsOf(verdict, catalog),
          code: identity.entry?.code ?? null,
          held: !part.verdict.isBroken,
          by: settledBy?.matcher ?? 'gate',
          contentUnknown: verdict.response.contentUnknown,
          through: failed.length === 0 ? undefined : wayOf(exchange),
          violations: violations.length === 0 ? undefined : recorded(masked(), violations, states),
          looksLike: states.some((state) => state === 'failed' || state === 'asserted')
            ? lookOf(part.verdict)
            : undefined,
          answer: describeAnswer?.(part.verdict),
        });
        return { failed, record };
      });
      const failed = judged.flatMap((part) => part.failed);
      if (failed.length === 0) return undefined;
      const { gateText } = require('./gate-text') as typeof import('./gate-text');
      const remark =
        baseline.isUpdated && recorder === undefined
          ? `${BASELINE_VARIABLE}=update needs the reporter: ${reporterAdvice}.`
          : known().damage;
      const failure = errorAt(site, gateText(verdict, failed, { gateEntry, remark }));
      const record = judged.find((part) => part.failed.length > 0)?.record;
      markFailure(failure, record ?? UNRECORDED, showsMembers);
      return failure;
    },
  };
}

function loadAnswers(): ReturnType<typeof import('./describe-answer').createAnswers> {
  const { createAnswers } = require('./describe-answer') as typeof import('./describe-answer');
  return createAnswers();
}

/**
 * The verdict of a matcher counts. If it failed because of its own expectations (another status code, another
 * code), the contract still has to be checked.
 */
function verdictOf({ response }: Exchange, settledBy: Assertion | undefined, catalog: Catalog): Verdict {
  const general: Expectation = { catalog, statuses: anyError, predicates: [], strict: catalog.strict };
  if (settledBy === undefined) return examine(response, general);
  const { expectation, violations, response: asserted } = settledBy.verdict;
  const isWish = (one: Violation): boolean => one.rule === 'status' || isAsserted(expectation, one);
  const verdict = violations.some(isWish)
    ? examine(asserted, { ...general, format: expectation.format })
    : settledBy.verdict;
  // The gate can know the request even if the response does not contain it.
  const { request } = response;
  if (request === undefined || asserted.request !== undefined) return verdict;
  return { ...verdict, response: { ...verdict.response, request } };
}

/** The error of the catalog, and the code as sent. */
interface Identity {
  readonly entry: ErrorDefinition | undefined;
  readonly sent: string | undefined;
}

function identityOf({ violations, entry, error }: Verdict): Identity {
  const isUnlisted = violations.some(({ rule, severity }) => rule === 'code' && severity === 'must');
  return { entry: isUnlisted ? undefined : entry()?.definition, sent: error().code };
}

function occurrenceOf(
  violation: Violation,
  { response: { status, request } }: Verdict,
  { entry, sent }: Identity,
): Occurrence {
  const classes = classesOf(status).map(({ id }) => id);
  return { status, codes: [entry?.code, sent], request, violation, classes };
}

/** How the failure reaches the test: its own `afterEach`, the request, or the end of the file. */
function wayOf({ run }: Exchange): ResponseRecord['through'] {
  if (!run.isSequential) return 'request';
  return run.isDone ? 'file' : 'test';
}

function locationOf(
  { site }: Exchange,
  testPath: string | undefined,
  repository: string,
): Pick<ResponseRecord, 'line' | 'column' | 'at'> {
  const place = locate(site, testPath);
  if (place === undefined) return {};
  const { file, line, column } = place;
  return { line, column, at: file === testPath ? undefined : relativePath(repository, file) };
}

function exchangeOf(
  verdict: Verdict,
  { entry, sent }: Identity,
): Pick<ResponseRecord, 'method' | 'path' | 'status' | 'sent'> {
  const { request, status } = verdict.response;
  const { secretsOf, maskText, maskUrl } = masking();
  const secrets = secretsOf(verdict);
  return {
    method: request?.method.toUpperCase() ?? '',
    path: request === undefined ? '' : pathOf(maskUrl(request.url, secrets)).slice(0, LONGEST),
    status,
    sent: entry !== undefined || sent === undefined ? undefined : maskText(sent, secrets).slice(0, LONGEST),
  };
}

/** The declarations of the requested operation for the status; empty if the request fits none. */
function operationsOf({ response }: Verdict, { operations }: Catalog): ResponseRecord['operations'] {
  const { operation, unknown } = operations?.find(response) ?? {};
  return operation?.declarationsFor(response.status) ?? (unknown === undefined ? undefined : []);
}

/** The id of another format that the response conforms to. */
function lookOf({
  response,
  expectation: { catalog, format = catalog.format },
}: Verdict): string | undefined {
  const { findOtherFormat } = require('../failure/other-format') as typeof import('../failure/other-format');
  const reading = response.reading();
  const json = reading.ok ? reading.value : undefined;
  return findOtherFormat({ fields: response.fields, json }, format.definition.id)?.id;
}

/** Each violation of a verdict → the same without secrets. */
function maskedBy(verdict: Verdict): ReadonlyMap<Violation, Violation> {
  const masked = masking().shown(verdict).violations;
  return new Map(masked.map((violation, index) => [verdict.violations[index] as Violation, violation]));
}

function recorded(
  masked: ReadonlyMap<Violation, Violation>,
  violations: readonly Violation[],
  states: readonly RecordedViolation['state'][],
): readonly RecordedViolation[] {
  const { remedyOf } = require('../failure/violation-text') as typeof import('../failure/violation-text');
  return violations.map((original, index) => {
    const violation = masked.get(original);
    if (violation === undefined)
      throw new Error('A violation of another verdict would be recorded with its secrets.');
    const { rule, severity, at, expected, received, reference } = violation;
    const state = states[index] ?? 'failed';
    return { rule, severity, at, expected, received, reference, remedy: remedyOf(violation), state };
  });
}
