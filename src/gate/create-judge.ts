import { dirname } from 'node:path';
import type { Catalog } from '../catalog/catalog';
import { findCatalog } from '../catalog/find-catalog';
import { useCatalog } from '../catalog/use-catalog';
import { findViolations, isBroken } from '../check';
import type { Expectation } from '../checks/expectation';
import { includesStatus, isAsserted } from '../checks/expectation';
import { createSubject } from '../checks/subject';
import type { RecordedViolation, ResponseRecord } from '../coverage/record';
import { statusClasses } from '../generated/data';
import { collectSecrets } from '../mask/collect-secrets';
import { maskText, maskUrl } from '../mask/mask-text';
import type { Assertion, Observer } from '../matchers/observer';
import { readResponse } from '../responses';
import { member } from '../responses/adapter';
import { readRequest } from '../responses/superagent';
import type { HttpResponse, Violation } from '../types';
import type { Allowance } from './allowance';
import { pathOf, permits } from './allowance';
import type { BaselineEntry } from './baseline';
import { BASELINE_VARIABLE, baselineKey, findBaseline, isBaselineUpdate, readBaseline } from './baseline';
import { errorAt, locate, relativePath } from './call-site';
import type { Exchange } from './exchange';
import type { Recorder } from './recorder';

/** Judges the error responses of one test file. */
export interface Judge {
  readonly isResponse: (value: unknown) => boolean;
  /** Reads what a client gave; undefined where it is no error response. */
  readonly read: (received: object, request: object | undefined) => HttpResponse | undefined;
  /** Whether the response is an error at all. */
  readonly isError: (response: HttpResponse) => boolean;
  /** The violation that must fail something, and a record of the response. */
  readonly judge: (
    exchange: Exchange,
    settledBy: Assertion | undefined,
    allowances: readonly Allowance[],
  ) => Error | undefined;
}

/** Makes the judge; the catalog and the baseline are read when the first response needs them. */
export function createJudge(
  testPath: string | undefined,
  recorder: Recorder | undefined,
  watcher: Observer,
): Judge {
  const folder = testPath === undefined ? process.cwd() : dirname(testPath);
  const root = recorder?.root ?? process.cwd();
  let found: Catalog | undefined;
  const catalogOfFile = (): Catalog =>
    watcher.catalog ?? (found ??= useCatalog({ catalog: findCatalog(folder) }));
  let known: ReadonlySet<string> | undefined;
  const isKnown = (entry: BaselineEntry): boolean => {
    if (isBaselineUpdate() && recorder !== undefined) return true;
    known ??= new Set(readBaseline(findBaseline(folder, root)).violations.map(baselineKey));
    return known.has(baselineKey(entry));
  };
  const isError = ({ status }: HttpResponse): boolean => includesStatus(anyError, status);
  return {
    isError,
    isResponse: (value) => readResponse(value) !== undefined,
    read(received, request) {
      const response = readResponse(received);
      if (response === undefined || !isError(response)) return undefined;
      return { ...response, request: response.request ?? readRequest(request, member(request, 'req')) };
    },
    judge(exchange, settledBy, allowances) {
      const { response, run, site } = exchange;
      const catalog = settledBy?.expectation.catalog ?? catalogOfFile();
      const general: Expectation = { catalog, statuses: anyError, predicates: [], strict: catalog.strict };
      const { expectation, violations } = verdictOf(settledBy, response, general);
      // Nothing is to be said, and nobody asks: the usual case of a run without the reporter.
      if (recorder === undefined && !isBroken(violations)) return undefined;
      const subject = createSubject(response, expectation, []);
      const entry = violations.some(({ rule, severity }) => rule === 'code' && severity === 'must')
        ? undefined
        : subject.entry()?.definition;
      const sent = subject.error().code;
      const codes = [entry?.code, sent];
      const file = relativePath(root, testPath ?? '');
      const stateOf = (violation: Violation): RecordedViolation['state'] => {
        if (violation.severity !== 'must') return 'advice';
        if (settledBy !== undefined) return 'asserted';
        const classes = statusClasses
          .filter((one) => includesStatus(one, response.status))
          .map(({ id }) => id);
        const occurrence = { status: response.status, codes, request: response.request, violation, classes };
        const allowance = allowances.find((one) => permits(one, occurrence));
        if (allowance !== undefined) {
          allowance.isUsed = true;
          return 'allowed';
        }
        const { rule, at = '' } = violation;
        const code = entry?.code ?? sent ?? null;
        return isKnown({ file, test: run.name ?? null, rule, at, status: response.status, code })
          ? 'baseline'
          : 'failed';
      };
      const states = violations.map(stateOf);
      const failed =
        settledBy === undefined ? violations.filter((_, index) => states[index] === 'failed') : [];
      const through = failed.length === 0 ? undefined : wayOf(exchange);
      recorder?.response(catalog, {
        test: run.name ?? null,
        ...(violations.length === 0 ? {} : locationOf(exchange, testPath, root)),
        ...exchangeOf(response, entry === undefined ? sent : undefined),
        code: entry?.code ?? null,
        held: !isBroken(violations),
        by: settledBy?.matcher ?? 'gate',
        through,
        violations: violations.length === 0 ? undefined : recorded(response, violations, states),
      });
      if (failed.length === 0) return undefined;
      const { gateText } = require('./gate-text') as typeof import('./gate-text');
      const remark =
        isBaselineUpdate() && recorder === undefined
          ? `${BASELINE_VARIABLE}=update needs the reporter: add "jest-error-contract/reporter" to "reporters" of the Jest configuration.`
          : undefined;
      return errorAt(site, gateText(response, expectation, failed, remark));
    },
  };
}

const anyError = statusClasses[0] ?? { min: 0, max: 0 };

/**
 * What a matcher has settled is what it says. Only where it failed over its own wishes (another status
 * code, another code) does the contract remain to be checked.
 */
function verdictOf(
  settledBy: Assertion | undefined,
  response: HttpResponse,
  general: Expectation,
): { readonly expectation: Expectation; readonly violations: readonly Violation[] } {
  if (settledBy === undefined) return { expectation: general, violations: findViolations(response, general) };
  const { expectation, violations } = settledBy;
  const wishes = violations.filter((one) => one.rule === 'status' || isAsserted(expectation, one));
  if (wishes.length === 0) return { expectation, violations };
  const unasked: Expectation = { ...general, usable: expectation.usable };
  return { expectation: unasked, violations: findViolations(response, unasked) };
}

/** How the failure reaches the test: its own `afterEach`, the request, or the end of the file. */
function wayOf({ run }: Exchange): ResponseRecord['through'] {
  if (!run.isSequential) return 'request';
  return run.isDone ? 'file' : 'test';
}

function locationOf(
  { site }: Exchange,
  testPath: string | undefined,
  root: string,
): Pick<ResponseRecord, 'line' | 'column' | 'at'> {
  const place = locate(site, testPath);
  if (place === undefined) return {};
  const { file, line, column } = place;
  return { line, column, at: file === testPath ? undefined : relativePath(root, file) };
}

function exchangeOf(
  response: HttpResponse,
  sent: string | undefined,
): Pick<ResponseRecord, 'method' | 'path' | 'status' | 'sent'> {
  const { request, status } = response;
  const secrets = collectSecrets(response);
  return {
    method: request?.method.toUpperCase() ?? '',
    path: request === undefined ? '' : pathOf(maskUrl(request.url, secrets)).slice(0, LONGEST),
    status,
    sent: sent === undefined ? undefined : maskText(sent, secrets).slice(0, LONGEST),
  };
}

function recorded(
  response: HttpResponse,
  violations: readonly Violation[],
  states: readonly RecordedViolation['state'][],
): readonly RecordedViolation[] {
  const { maskViolations } = require('../mask/mask-exchange') as typeof import('../mask/mask-exchange');
  const { remedyOf } = require('../report/violation-text') as typeof import('../report/violation-text');
  return maskViolations(response, violations).map((violation, index) => {
    const { rule, severity, at, expected, received, reference } = violation;
    const state = states[index] ?? 'failed';
    return { rule, severity, at, expected, received, reference, remedy: remedyOf(violation), state };
  });
}

/** Paths and codes are short, unless something is wrong with them. */
const LONGEST = 200;
