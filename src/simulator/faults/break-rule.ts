import { nearest } from '../../core/nearest';
import { examine } from '../../core/examine';
import { anyError } from '../../core/statuses';
import type { HttpResponse, Violation } from '../../core/types';
import { faults } from './index';
import type { Refusal } from '../refusal';
import { quoted } from '../refusal';
import type { Simulation } from '../simulate-error';
import { simulateError } from '../simulate-error';
import type { TransportFault } from './transport-faults';
import { transportFaults } from './transport-faults';

/** A response with a fault in it. */
export interface Faulty {
  readonly response: HttpResponse;
  readonly cut?: TransportFault['cut'];
}

/** Requests no fault. */
export const NO_FAULT = 'none';

/** The ids of all faults: one per rule, and those of the transport. */
const faultIds: readonly string[] = [
  ...faults.map(({ rule }) => rule),
  ...transportFaults.map(({ id }) => id),
];

const LONGEST_ID = 100;

/**
 * Simulates an error with a fault. The rules themselves check the result, so the response breaks that rule and
 * no other; if no response of this error can break it, the result is a refusal.
 */
export function simulateFault(simulation: Simulation, id: string): Faulty | { readonly refusal: Refusal } {
  if (id === NO_FAULT) return { response: simulateError(simulation) };
  const transport = transportFaults.find((fault) => fault.id === id);
  if (transport !== undefined) {
    const response = simulateError(simulation);
    return { response: transport.change?.(response) ?? response, cut: transport.cut };
  }
  const fault = faults.find(({ rule }) => rule === id);
  if (fault === undefined) return { refusal: { code: 'bad_request', message: unknownFault(id) } };
  const response = breakRule(simulation, id);
  if (response !== undefined) return { response };
  const { entry, format } = simulation;
  const where = `${entry.definition.code} in the format ${format.definition.id}`;
  return {
    refusal: {
      code: 'bad_request',
      message: `Nothing can break the rule ${id} in ${where}: ${fault.needs}.`,
    },
  };
}

/** A response that breaks exactly this rule, if there is one. */
export function breakRule(simulation: Simulation, rule: string): HttpResponse | undefined {
  const fault = faults.find((one) => one.rule === rule);
  const response = simulateError(simulation);
  return fault
    ?.attempts(simulation, response)
    .filter((attempt) => isOther(attempt, response))
    .find((attempt) => breaksOnly(violationsOf(attempt, simulation), rule, fault.onlyIfAsserted === true));
}

function isOther(one: HttpResponse, other: HttpResponse): boolean {
  return (
    one.status !== other.status ||
    one.content !== other.content ||
    String(one.fields) !== String(other.fields)
  );
}

function breaksOnly(violations: readonly Violation[], rule: string, onlyIfAsserted: boolean): boolean {
  if (violations.length === 0) return onlyIfAsserted;
  return violations.length === 1 && violations[0]?.rule === rule;
}

function violationsOf(response: HttpResponse, { catalog, format }: Simulation): readonly Violation[] {
  const { strict } = catalog;
  return examine(response, { catalog, statuses: anyError, format, predicates: [], strict }).violations;
}

function unknownFault(id: string): string {
  const near = nearest(id.slice(0, LONGEST_ID), faultIds);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `There is no fault ${quoted(id)}.${hint} There are ${faultIds.join(', ')}.`;
}
