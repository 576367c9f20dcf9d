import { pointerGet } from '../formats/json-pointer';
import type { CrossCheck } from '../types';
import type { Subject } from './subject';

const none: readonly ComparedMember[] = [];

/** A present member that a cross-check of the format compares. */
export interface ComparedMember {
  readonly check: CrossCheck;
  readonly at: string;
  readonly value: unknown;
}

/** The members that the format ties to the rest of the response by this rule. */
export function comparedMembers(rule: CrossCheck['rule'], subject: Subject): readonly ComparedMember[] {
  const { crossChecks } = subject.format().definition;
  const reading = subject.json();
  if (crossChecks.length === 0 || !subject.hasContent || !reading.ok) return none;
  return crossChecks
    .filter((check) => check.rule === rule && applies(check, reading.value))
    .flatMap((check) => {
      const at = [check.at].flat().find((place) => pointerGet(reading.value, place) !== undefined);
      if (at === undefined || subject.isBroken('schema', at)) return [];
      return [{ check, at, value: pointerGet(reading.value, at) }];
    });
}

function applies({ when }: CrossCheck, json: unknown): boolean {
  if (when === undefined) return true;
  const value = pointerGet(json, when.at);
  return value === undefined || (typeof value === 'string' && when.absentOr.includes(value));
}
