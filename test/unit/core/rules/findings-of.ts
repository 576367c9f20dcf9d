import type { CheckOptions, HttpResponse, Violation } from '../../../../src';
import { check } from '../../../../src';

/** A response, by what is particular about it, and what it is checked against. */
export interface Case extends Partial<Omit<HttpResponse, 'content'>> {
  /** The content as a value of JSON. */
  readonly body?: unknown;
  /** The content as it is sent; `null`: there is none. */
  readonly content?: string | Uint8Array | null;
  readonly options?: CheckOptions;
}

/** Each case, and beneath it all that one rule finds in it, with every part of a finding. */
export function findingsOf(rule: string, cases: { readonly [name: string]: Case }): string {
  return Object.entries(cases)
    .map(([name, one]) => [name, ...linesOf(rule, checked(one))].join('\n'))
    .join('\n');
}

function checked({ body, content, options, ...rest }: Case): readonly Violation[] {
  const sent = content === undefined ? JSON.stringify(body) : (content ?? undefined);
  const fields = [['Content-Type', 'application/json'] as const];
  return check({ status: 409, fields, ...rest, content: sent }, options);
}

/** The findings of a rule, one a line. */
export function linesOf(rule: string, violations: readonly Violation[]): readonly string[] {
  return violations
    .filter((one) => one.rule === rule)
    .map(({ severity, at, reason, expected, received, reference }) => {
      const place = `${severity} at ${JSON.stringify(at)}, ${reason}`;
      return `  ${place}: ${JSON.stringify(expected)} ← ${JSON.stringify(received)} (${reference})`;
    });
}
