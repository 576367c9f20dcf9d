import { escapeRegExp } from '../escape-reg-exp';
import { classesOf } from '../statuses';
import type { OperationErrors } from '../types';
import { pathOf, percentDecoded } from '../urls';
import type { Operation, Operations } from './catalog';

/** Prepares the operations of a catalog. */
export function createOperations(given: readonly OperationErrors[]): Operations {
  const known = given.map((one) => ({
    method: one.method.toUpperCase(),
    matches: pathMatcher(one),
    operation: operationOf(one),
  }));
  // A concrete path is meant rather than a template that fits as well (OpenAPI 3.1, 4.8.8).
  const ordered = known.sort((one, other) => one.matches.parameters - other.matches.parameters);
  const all = known.map(({ operation }) => operation);
  return {
    find({ request, url = request?.url }) {
      // Templates are written without escapes.
      const path = url === undefined ? undefined : percentDecoded(pathOf(url));
      const method = request?.method.toUpperCase();
      const isMethod = (one: { readonly method: string }): boolean =>
        method === undefined || one.method === method;
      const found =
        path === undefined ? [] : ordered.filter((one) => isMethod(one) && one.matches.test(path));
      const [best] = found;
      if (best === undefined) return { operation: undefined, possible: all, isKnown: false };
      if (method !== undefined)
        return { operation: best.operation, possible: [best.operation], isKnown: true };
      const possible = found.filter(({ matches }) => matches.parameters === best.matches.parameters);
      return { operation: undefined, possible: possible.map(({ operation }) => operation), isKnown: true };
    },
  };
}

function operationOf({ method, path, errors }: OperationErrors): Operation {
  return {
    name: `${method.toUpperCase()} ${path}`,
    declared: Object.keys(errors),
    codesFor(status) {
      const keys = [String(status), ...classesOf(status).map(({ id }) => id), 'default'];
      const key = keys.find((one) => Object.hasOwn(errors, one));
      return key === undefined ? [] : (errors[key] ?? []);
    },
  };
}

function pathMatcher({ path, basePaths = [] }: OperationErrors) {
  const template = path.split(/\{[^}]*\}/).map(escapeRegExp);
  const bases = basePaths.map(escapeRegExp);
  const pattern = new RegExp(`^(?:${['', ...bases].join('|')})${template.join('[^/]+')}/?$`, 'u');
  return { parameters: template.length - 1, test: (one: string): boolean => pattern.test(one) };
}
