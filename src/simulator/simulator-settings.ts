import type { Catalog } from '../core/catalog/catalog';
import type { JsonStyle } from './json-style';
import type { Turns } from './turns';

/** The settings of a simulator's responses. */
export interface SimulatorSettings {
  readonly catalog: Catalog;
  readonly style: JsonStyle;
  /** Whether front ends of other origins can read the responses. */
  readonly cors: boolean;
  readonly turns: Turns;
}
