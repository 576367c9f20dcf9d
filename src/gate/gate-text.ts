import { statusLabel } from '../core/statuses';
import type { Verdict } from '../core/verdict';
import { failureParts } from '../failure/failure-parts';
import { guarded } from '../failure/guarded';
import { onOneLine } from '../core/printable';
import { wrap } from '../failure/wrap';
import type { Violation } from '../core/types';

// A separate file of the package, which matchers and gate share.
const { shown } = require('../mask/shown') as typeof import('../mask/shown');

/** The failure text of the gate, about some of the violations: like that of a matcher, except for the opening. */
export function gateText(
  verdict: Verdict,
  violations: readonly Violation[],
  { gateEntry, remark }: { readonly gateEntry: string; readonly remark: string | undefined },
): string {
  const { status } = verdict.response;
  return guarded(status, () => {
    const parts = failureParts({ verdict, violations });
    const { request } = shown(verdict);
    const asked = request === undefined ? 'A request' : onOneLine(`${request.method} ${request.url}`);
    const broken = violations.filter(({ severity }) => severity === 'must');
    const places = broken.length === 1 ? '' : ` in ${broken.length} places`;
    const [first] = broken;
    return [
      wrap(`${asked} was answered with ${statusLabel(status)}, which breaks the error contract${places}.`),
      wrap(`No matcher checked it, so ${gateEntry} did.`),
      ...parts.violations,
      ...parts.cause,
      ...parts.off,
      `To allow it in this test alone:\n   allowErrors(${first === undefined || broken.length > 1 ? status : `'${first.rule}'`});`,
      ...(remark === undefined ? [] : [wrap(remark)]),
      parts.exchange,
    ].join('\n\n');
  });
}
