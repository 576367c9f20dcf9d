import type { HttpResponse } from '../../core/types';
import type { Simulation } from '../simulate-error';

/** The way to break one rule of the contract. */
export interface Fault {
  readonly rule: string;
  /** What a client sees, in one sentence without a full stop. */
  readonly summary: string;
  /** When there is something to break, for an error where there is nothing. */
  readonly needs: string;
  /** Only an assertion that names the member or the field is broken, no rule of the catalog. */
  readonly onlyIfAsserted?: boolean | undefined;
  /** Responses that may break the rule; the first that breaks it alone is sent. */
  readonly attempts: (simulation: Simulation, response: HttpResponse) => readonly HttpResponse[];
}
