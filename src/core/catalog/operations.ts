import { nearest } from '../nearest';
import { classesOf } from '../statuses';
import type { OperationErrors } from '../types';
import { pathOf, targetOf } from '../urls';
import type { Operation, Operations } from './catalog';
import type { PathTemplate } from './path-template';
import { parametersOf, parseTemplate, segmentsOf } from './path-template';
import { createPathTree } from './path-tree';

/** An operation with the pattern of its requests. */
interface Known {
  readonly method: string;
  readonly template: PathTemplate;
  readonly operation: Operation;
}

/** A server answers it as it would a GET, without content (RFC 9110, 9.3.2). */
const LIKE_GET = 'HEAD';
const GET = 'GET';

/** Prepares the operations of a catalog. */
export function createOperations(given: readonly OperationErrors[]): Operations {
  const tree = createPathTree<Known>();
  const all = given.map((one) => {
    const operation = operationOf(one);
    const template = parseTemplate(one.path);
    const known = { method: one.method.toUpperCase(), template, operation };
    for (const base of ['', ...(one.basePaths ?? [])]) {
      tree.add({ segments: [...parseTemplate(base).segments, ...template.segments] }, known);
    }
    return operation;
  });

  return {
    all,
    find({ request, url = request?.url }) {
      const method = request?.method.toUpperCase();
      if (url === undefined || url === '') return { operation: undefined, possible: all, isKnown: false };
      const path = pathOf(url);
      const atPath = tree.find(segmentsOf(path));
      const found =
        method === undefined
          ? atPath[0]
          : (ofMethod(atPath, method) ?? (method === LIKE_GET ? ofMethod(atPath, GET) : undefined));
      if (found === undefined) {
        const name = method === undefined ? path : `${method} ${path}`;
        const there = atPath.flat().map(({ operation }) => operation.name);
        return {
          operation: undefined,
          possible: all,
          isKnown: false,
          unknown: { name, nearest: () => (there.length > 0 ? distinct(there) : nearestTo(name, all)) },
        };
      }
      const meant = distinct(mostExact(found, url).map(({ operation }) => operation));
      const [first] = meant;
      const operation = method === undefined || first === undefined ? undefined : either(first, meant);
      return { operation, possible: operation === undefined ? meant : [operation], isKnown: true };
    },
  };
}

function ofMethod(atPath: readonly (readonly Known[])[], method: string): readonly Known[] | undefined {
  return atPath.map((ends) => ends.filter((one) => one.method === method)).find((ends) => ends.length > 0);
}

/** Among operations at the same path, those whose query is present, and whose slash at the end. */
function mostExact(found: readonly Known[], url: string): readonly Known[] {
  if (found.length === 1) return found;
  const [target = '', query = ''] = targetOf(url).replace(/#.*$/s, '').split('?');
  const sent = parametersOf(query);
  const isSent = ([name, value]: PathTemplate['query'][number]): boolean =>
    sent.some(([other, one]) => other === name && (value === undefined || value === one));
  const ofQuery = found.filter(({ template }) => template.query.every(isSent));
  const candidates = ofQuery.length === 0 ? found : ofQuery;
  const most = Math.max(...candidates.map(({ template }) => template.query.length));
  const exact = candidates.filter(({ template }) => template.query.length === most);
  const alike = exact.filter(({ template }) => template.endsWithSlash === target.endsWith('/'));
  return alike.length === 0 ? exact : alike;
}

/** Operations that no request can tell apart count as one that has the declarations of both. */
function either(first: Operation, all: readonly Operation[]): Operation {
  if (all.length === 1) return first;
  const declared = distinct(all.flatMap((one) => one.declared));
  return {
    ...first,
    name: all.map(({ name }) => name).join(' or '),
    declared,
    errors: Object.fromEntries(
      declared.map((key) => [key, distinct(all.flatMap(({ errors }) => errors[key] ?? []))]),
    ),
    codesFor: (status) => distinct(all.flatMap(({ codesFor }) => codesFor(status))),
    referenceFor: (status) =>
      all.map((one) => one.referenceFor(status)).find((reference) => reference !== undefined),
    examplesOf: (code) => all.map((one) => one.examplesOf(code)).find((examples) => examples !== undefined),
    declarationsFor(status) {
      const said = all.flatMap(({ declarationsFor }) => declarationsFor(status));
      const declaring = said.filter(({ declared }) => declared !== null);
      return declaring.length === 0 ? said : declaring;
    },
  };
}

function nearestTo(name: string, all: readonly Operation[]): readonly string[] {
  const near = nearest(
    name,
    all.map((one) => one.name),
  );
  return near === undefined ? [] : [near];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function operationOf({ method, path, reference, errors, examples }: OperationErrors): Operation {
  const name = `${method.toUpperCase()} ${path}`;
  const keyFor = (status: number): string | undefined =>
    [String(status), ...classesOf(status).map(({ id }) => id), 'default'].find((one) =>
      Object.hasOwn(errors, one),
    );
  return {
    name,
    method: method.toUpperCase(),
    path,
    declared: Object.keys(errors),
    errors,
    examplesOf: (code) =>
      examples !== undefined && Object.hasOwn(examples, code) ? examples[code] : undefined,
    codesFor(status) {
      const key = keyFor(status);
      return key === undefined ? [] : (errors[key] ?? []);
    },
    referenceFor(status) {
      const key = keyFor(status);
      if (reference === undefined || key === undefined) return undefined;
      return `${name}, ${reference}/responses/${key.replace(/xx$/, 'XX')}`;
    },
    declarationsFor: (status) => [{ operation: name, declared: keyFor(status) ?? null }],
  };
}
