import { AsyncLocalStorage } from 'node:async_hooks';
import { printable } from '../core/printable';
import type { AllowErrors, Allowance, ErrorFilter } from './allowance';
import { captureSite } from '../runner/capture-site';
import type { Gate } from './gate';

const KEYS = ['status', 'code', 'rule', 'method', 'path'];

/** Makes `allowErrors` for the gate of the test file. */
export function createAllowErrors(gateOfFile: () => Gate): AllowErrors {
  const allowErrors = <T>(filter?: ErrorFilter, fn?: () => T): T | undefined => {
    checkFilter(filter);
    const gate = gateOfFile();
    const run = gate.tests.current();
    const allowance: Allowance = {
      filter,
      site: captureSite(allowErrors),
      test: run.name,
      isUsed: false,
    };
    if (fn !== undefined) return allowDuring(gate, allowance, fn);
    if (run.isSequential || gate.tests.isKnown(run)) run.allowances.push(allowance);
    else allowInBlock(gate, allowance);
    return undefined;
  };
  return allowErrors;
}

function allowDuring<T>(gate: Gate, allowance: Allowance, fn: () => T): T {
  if (typeof fn !== 'function')
    throw new TypeError(
      'allowErrors: the second argument is not a function. Give the function that makes the requests.',
    );
  const scopes = (gate.scopes ??= new AsyncLocalStorage());
  const run = gate.tests.current();
  // A server of the same process responds in its own context: there the allowance applies during the call.
  if (run === gate.tests.sequential()) gate.activeScopes.add(allowance);
  const end = (): void => void gate.activeScopes.delete(allowance);
  const result = runUntil(() => scopes.run([...(scopes.getStore() ?? []), allowance], fn), end);
  // Kept responses are examined at the end of the test, which then shows the allowances that were needed.
  if (run.isSequential) run.unusedIfNot.push(allowance);
  else void Promise.resolve(result).then(note, note);
  return result;

  function note(): void {
    gate.noteUnused([allowance]);
  }
}

/** Calls a function, and another one after it; if the result is a promise, after that has settled. */
function runUntil<T>(fn: () => T, end: () => void): T {
  let isLater = false;
  try {
    const result = fn();
    const { then } = Object(result) as { readonly then?: unknown };
    isLater = typeof then === 'function';
    // A request of superagent is sent when `then` is called: only a real promise can be awaited here.
    if (isLater && Object.prototype.toString.call(result) === '[object Promise]') {
      void (result as Promise<unknown>).then(end, end);
    } else isLater = false;
    return result;
  } finally {
    if (!isLater) end();
  }
}

/** While tests are collected, hooks belong to the block that is being described. */
function allowInBlock(gate: Gate, allowance: Allowance): void {
  try {
    gate.hooks.beforeAll(() => void gate.allowances.push(allowance));
    gate.hooks.afterAll(() => {
      gate.allowances.splice(gate.allowances.indexOf(allowance), 1);
      gate.noteUnused([allowance]);
    });
  } catch {
    throw new Error(
      'allowErrors: outside a test, a describe block and the top of a file, give the function that makes the requests: allowErrors(filter, () => request(app).get(…)).',
    );
  }
}

function checkFilter(filter: unknown): void {
  if (filter === undefined || typeof filter === 'number' || (typeof filter === 'string' && filter !== ''))
    return;
  const wrong =
    typeof filter === 'object' && filter !== null
      ? Object.keys(filter).find((key) => !KEYS.includes(key))
      : (JSON.stringify(filter) ?? typeof filter);
  if (wrong === undefined) return;
  throw new TypeError(
    printable(
      `allowErrors: the filter ${typeof filter === 'object' ? 'has the unknown key ' : 'is '}${wrong}.\nAllowed: a status code, "4xx", "5xx", a code, a rule, or an object with ${KEYS.join(', ')}.`,
    ),
  );
}
