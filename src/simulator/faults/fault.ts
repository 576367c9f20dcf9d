import type { HttpResponse } from '../../core/types';
import type { Simulation } from '../simulate-error';

/** The way to break one rule of the contract. */
export interface Fault {
  readonly rule: string;
  /** The visible effect for a client, in one sentence without a full stop. */
  readonly summary: string;
  /** The condition under which the rule can be broken, for a refusal. */
  readonly needs: string;
  /** It breaks only an assertion that names the member or the field, not a rule of the catalog. */
  readonly onlyIfAsserted?: boolean | undefined;
  /** Responses that can break the rule; the first that breaks only this rule is sent. */
  readonly attempts: (simulation: Simulation, response: HttpResponse) => readonly HttpResponse[];
}
