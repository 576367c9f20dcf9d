import type { Catalog } from '../core/catalog/catalog';
import type { JsonStyle } from './json-style';
import type { Turns } from './turns';

/** What a simulator answers with. */
export interface SimulatorSettings {
  readonly catalog: Catalog;
  readonly style: JsonStyle;
  /** Whether front ends of other origins may read the answers. */
  readonly cors: boolean;
  readonly turns: Turns;
}
