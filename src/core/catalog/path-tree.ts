import { percentDecoded } from '../urls';
import type { PathTemplate, TemplateSegment } from './path-template';

/** The values at the end of templates, found by path: the more exact template first. */
export interface PathTree<T> {
  readonly add: (template: Pick<PathTemplate, 'segments'>, value: T) => void;
  /** The values for the segments of a path; one list for each template, the most exact first. */
  readonly find: (segments: readonly string[]) => readonly (readonly T[])[];
}

interface Branch<T> {
  readonly literals: Map<string, Branch<T>>;
  readonly patterns: Map<string, { readonly regExp: RegExp; readonly branch: Branch<T> }>;
  parameter: Branch<T> | undefined;
  readonly rest: T[];
  readonly ends: T[];
}

/**
 * Keeps values under path templates, so one is found without a search through all. A text is preferred to a
 * pattern, a pattern to a parameter, from the left (OpenAPI 3.1, 4.8.8).
 */
export function createPathTree<T>(): PathTree<T> {
  const root = createBranch<T>();
  return {
    add({ segments }, value) {
      let branch = root;
      for (const segment of segments) {
        if (segment.kind === 'rest') {
          branch.rest.push(value);
          return;
        }
        branch = branchFor(branch, segment);
      }
      branch.ends.push(value);
    },
    find(segments) {
      // Segments are separated as they are sent, and decoded afterwards.
      const decoded = segments.map(percentDecoded);
      const found: (readonly T[])[] = [];
      const descend = (branch: Branch<T>, depth: number): void => {
        const segment = decoded[depth];
        if (segment === undefined) {
          if (branch.ends.length > 0) found.push(branch.ends);
          return;
        }
        const literal = branch.literals.get(segment);
        if (literal !== undefined) descend(literal, depth + 1);
        for (const { regExp, branch: next } of branch.patterns.values()) {
          if (regExp.test(segment)) descend(next, depth + 1);
        }
        if (branch.parameter !== undefined && segment !== '') descend(branch.parameter, depth + 1);
        if (branch.rest.length > 0) found.push(branch.rest);
      };
      descend(root, 0);
      return found;
    },
  };
}

function branchFor<T>(branch: Branch<T>, segment: Exclude<TemplateSegment, { kind: 'rest' }>): Branch<T> {
  if (segment.kind === 'parameter') return (branch.parameter ??= createBranch());
  if (segment.kind === 'literal') {
    const known = branch.literals.get(segment.text) ?? createBranch<T>();
    branch.literals.set(segment.text, known);
    return known;
  }
  const known = branch.patterns.get(segment.source) ?? {
    regExp: new RegExp(`^${segment.source}$`, 'su'),
    branch: createBranch<T>(),
  };
  branch.patterns.set(segment.source, known);
  return known.branch;
}

function createBranch<T>(): Branch<T> {
  return { literals: new Map(), patterns: new Map(), parameter: undefined, rest: [], ends: [] };
}
