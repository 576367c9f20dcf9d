import type { Catalog } from '../core/catalog/catalog';
import type { CodeWish, Expectation } from '../core/checks/expectation';
import type { StatusRanges } from '../core/status-range';
import { includesEntry } from '../core/statuses';
import type { MatcherContext } from '../runner/matcher-context';
import { isAsymmetric, isEqual, printed } from './compare';
import { misuse } from './load-misuse';

/** The context in which an assertion names a code. */
interface Asked {
  readonly matcher: string;
  readonly statuses: StatusRanges;
  readonly catalog: Catalog;
  readonly context: MatcherContext;
}

/**
 * Turns the code that an assertion names into an expectation: one code, several of which any
 * will do, or an asymmetric matcher that stands for the codes it matches, with the status codes of these.
 *
 * @throws TypeError when the argument matches no code of the catalog
 */
export function readCodes(asked: Asked, code: unknown): Partial<Expectation> {
  if (typeof code === 'string') return { code, statuses: statusesOf(asked, code) };
  if (isAsymmetric(code)) {
    const holds = (one: string): boolean => isEqual(one, code, asked.context);
    return severalOf(asked, {
      holds,
      get expected() {
        return printed(code, asked.context);
      },
    });
  }
  const { matcher, context } = asked;
  if (!Array.isArray(code)) throw misuse().code(matcher, code);
  const codes: readonly unknown[] = code;
  const [first] = codes;
  if (first === undefined) throw misuse().code(matcher, code);
  if (codes.length === 1) return readCodes(asked, first);
  for (const one of codes) {
    if (typeof one !== 'string') throw misuse().code(matcher, one);
    statusesOf(asked, one);
  }
  return severalOf(asked, {
    holds: (one) => codes.includes(one),
    get expected() {
      return codes.map((one) => printed(one, context)).join(' or ');
    },
  });
}

/** The status code of a code; if the catalog accepts any code, an unknown one can have any status code. */
function statusesOf({ matcher, statuses, catalog }: Asked, code: string): StatusRanges {
  const status = catalog.byCode.get(code)?.definition.status;
  if (status !== undefined && includesEntry(statuses, status)) return { min: status, max: status };
  if (catalog.codes === 'any') return statuses;
  throw misuse().unknownCode(matcher, code, statuses, catalog);
}

function severalOf({ matcher, statuses, catalog }: Asked, codes: CodeWish): Partial<Expectation> {
  if (catalog.codes === 'any') return { codes };
  const found = catalog.entries
    .filter(({ definition: { code, status } }) => includesEntry(statuses, status) && codes.holds(code))
    .map(({ definition: { status } }) => status);
  if (found.length === 0) throw misuse().noCode(matcher, codes.expected, statuses, catalog);
  return { codes, statuses: [...new Set(found)].map((status) => ({ min: status, max: status })) };
}
