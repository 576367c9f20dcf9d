import { AsyncLocalStorage } from 'node:async_hooks';
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
  if (typeof fn !== 'function') throw new TypeError('allowErrors: the second argument is no function.');
  const scopes = (gate.scopes ??= new AsyncLocalStorage());
  const result = scopes.run([...(scopes.getStore() ?? []), allowance], fn);
  const run = gate.tests.current();
  // Kept responses are examined at the end of the test; only then is it known what was needed.
  if (run.isSequential) run.unusedIfNot.push(allowance);
  else void Promise.resolve(result).then(note, note);
  return result;

  function note(): void {
    gate.noteUnused([allowance]);
  }
}

/** While tests are being collected, hooks belong to the block that is being described. */
function allowInBlock(gate: Gate, allowance: Allowance): void {
  try {
    gate.hooks.beforeAll(() => void gate.allowances.push(allowance));
    gate.hooks.afterAll(() => {
      gate.allowances.splice(gate.allowances.indexOf(allowance), 1);
      gate.noteUnused([allowance]);
    });
  } catch {
    throw new Error(
      'allowErrors: outside of a test, a describe block and the top of a file, give the function that makes the requests: allowErrors(filter, () => request(app).get(…)).',
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
    `allowErrors: the filter ${typeof filter === 'object' ? 'has the unknown key ' : 'is '}${wrong}.\nAllowed: a status code, "4xx", "5xx", a code, a rule, or an object with ${KEYS.join(', ')}.`,
  );
}
