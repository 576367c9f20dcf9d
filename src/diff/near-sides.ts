import type { CatalogEntry } from '../core/catalog/catalog';
import { indexEntries } from '../core/catalog/index-entries';
import type { Side } from './change';

/** Up to this number of codes, all codes of a status code are compared. */
const FEW = 40;
const SOME = 5;

const examples = new WeakMap<readonly CatalogEntry[], readonly CatalogEntry[] | undefined>();

/**
 * A catalog reduced to one code. If the content contains the code, one of thousands is judged only by
 * whether it is listed: a few others represent all, and the time is that of one code.
 */
export function nearSide(side: Side, { definition: { code, status } }: CatalogEntry): Side {
  const all = side.catalog.byStatus.get(status) ?? [];
  if (all.length <= FEW) return side;
  if (!examples.has(all)) examples.set(all, examplesOf(all));
  const some = examples.get(all);
  if (some === undefined) return side;
  const own = side.catalog.byCode.get(code);
  const others = some.filter((entry) => entry !== own);
  const entries = own === undefined || own.definition.status !== status ? others : [own, ...others];
  return { ...side, catalog: { ...side.catalog, ...indexEntries(entries) } };
}

/** A few that represent all; none if the content does not contain the code. */
function examplesOf(all: readonly CatalogEntry[]): readonly CatalogEntry[] | undefined {
  const [first] = all;
  const isTold = ({ format, definition: { type } }: CatalogEntry): boolean =>
    format === first?.format && format.definition.members.code !== undefined && type === undefined;
  if (!all.every(isTold)) return undefined;
  return [...all].sort((one, other) => (one.definition.code < other.definition.code ? -1 : 1)).slice(0, SOME);
}
