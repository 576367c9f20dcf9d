import { examine } from '../core/examine';
import type { HttpResponse, Violation } from '../core/types';
import type { Side } from './change';

/** The violations of a response in a catalog: the required rules that it breaks. */
export function judge({ catalog }: Pick<Side, 'catalog'>, response: HttpResponse): readonly Violation[] {
  const { status } = response;
  const { violations } = examine(response, {
    catalog,
    statuses: { min: status, max: status },
    predicates: [],
    strict: catalog.strict,
  });
  return violations.filter(({ severity }) => severity === 'must');
}
