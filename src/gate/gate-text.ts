import type { Expectation } from '../checks/expectation';
import { withJson } from '../checks/read-json';
import { statusLabel } from '../checks/status-definitions';
import { maskExchange } from '../mask/mask-exchange';
import { failureText } from '../report/failure-text';
import { onOneLine } from '../report/printable';
import { wrap } from '../report/wrap';
import type { HttpResponse, Violation } from '../types';

/** The failure text of the gate: that of a matcher, but for who speaks and why. */
export function gateText(
  given: HttpResponse,
  expectation: Expectation,
  violations: readonly Violation[],
  remark?: string,
): string {
  const response = withJson(given);
  const text = failureText({ matcher: '', argument: undefined, response, expectation, violations });
  const parts = text.split('\n\n');
  const exchange = parts.findIndex((part) => part.startsWith(RESPONSE_MARK));
  if (exchange < OWN_PARTS) return text;
  const { request } = maskExchange(response, []);
  const asked = request === undefined ? 'A request' : onOneLine(`${request.method} ${request.url}`);
  const broken = violations.filter(({ severity }) => severity === 'must');
  const places = broken.length === 1 ? '' : ` in ${broken.length} places`;
  const [first] = broken;
  return [
    wrap(
      `${asked} was answered with ${statusLabel(response.status)}, which breaks the error contract${places}.`,
    ),
    wrap('No assertion of the test has settled it; jest-error-contract/enforce holds every error response.'),
    ...parts.slice(OWN_PARTS, exchange),
    `To permit it in this test alone:\n   allowErrors(${first === undefined || broken.length > 1 ? response.status : `'${first.rule}'`});`,
    ...(remark === undefined ? [] : [wrap(remark)]),
    ...parts.slice(exchange),
  ].join('\n\n');
}

/** How the exchange begins, which is the last of the failure text. */
const RESPONSE_MARK = '← ';

/** The hint of the matcher and the verdict, which the gate says in its own words. */
const OWN_PARTS = 2;
