import { describeRanges, statusLabel } from '../core/statuses';
import type { StatusRange } from '../core/status-range';
import { includesStatus } from '../core/status-range';
import type { HttpResponse } from '../core/types';
import { exchangeText } from './exchange-text';
import type { Failure } from './failure-parts';
import { failureParts } from './failure-parts';
import { guarded } from './guarded';
import type { Printing } from './palette';
import { paletteOf } from './palette';
import { wrap } from './wrap';

// A separate file of the package, which matchers and gate share.
const { maskExchange } = require('../mask/mask-exchange') as typeof import('../mask/mask-exchange');

/**
 * The text of a failed assertion: the verdict, every broken rule with its remedy, and the exchange.
 * It never throws, for any response, and shows no secret.
 */
export function failureText(failure: Failure): string {
  return guarded(failure.verdict.response.status, () => {
    const { hint, verdict, violations, cause, off, exchange } = failureParts(failure);
    const heading = hint === undefined ? [verdict] : [hint, verdict];
    return [...heading, ...violations, ...cause, ...off, exchange].join('\n\n');
  });
}

/** The text of a failed `.not` assertion, which is about the status code alone. */
export function negatedText({
  matcher,
  range,
  response,
  context,
}: {
  readonly matcher: string;
  readonly range: StatusRange;
  readonly response: HttpResponse;
  readonly context?: { readonly utils?: Printing | undefined } | undefined;
}): string {
  return guarded(response.status, () => {
    const palette = paletteOf(context);
    const isInside = !includesStatus(range, response.status);
    const kind =
      range.min === range.max ? '' : `, ${isInside ? 'with an error in its content' : describeRanges(range)}`;
    return [
      `expect(${palette.received('response')}).not.${matcher}()`,
      wrap(`The response is ${statusLabel(response.status)}${kind}, which the assertion rules out.`),
      exchangeText(maskExchange(response, []), [], palette),
    ].join('\n\n');
  });
}
