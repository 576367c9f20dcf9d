import { describeRange } from '../checks/describe-range';
import type { Expectation, StatusRange } from '../checks/expectation';
import { withJson } from '../checks/read-json';
import { statusLabel } from '../checks/status-definitions';
import { culprits } from '../generated/culprits';
import { maskExchange } from '../mask/mask-exchange';
import type { MatcherContext } from '../matchers/matcher-context';
import type { HttpResponse, Violation } from '../types';
import { argumentText } from './argument-text';
import { exchangeText } from './exchange-text';
import { findCulprit } from './find-culprit';
import { offText } from './off-text';
import { findOtherFormat } from './other-format';
import type { Palette } from './palette';
import { paletteOf } from './palette';
import { onOneLine } from './printable';
import { readableContent } from './readable-content';
import { verdict } from './verdict';
import { violationText } from './violation-text';
import { WIDTH, wrap } from './wrap';

/** What a failed assertion knows. */
export interface Failure {
  readonly matcher: string;
  /** `undefined` where the assertion has none. */
  readonly argument: unknown;
  readonly response: HttpResponse;
  readonly expectation: Expectation;
  readonly violations: readonly Violation[];
  readonly context?: Pick<MatcherContext, 'utils'> | undefined;
}

/** More would not be read, and content that is wrong all over is one mistake. */
const MOST_VIOLATIONS = 20;

/**
 * The text of a failed assertion: the verdict, every broken rule with its remedy, and the exchange.
 * It never throws, whatever the server sent, and holds no secret.
 */
export function failureText(failure: Failure): string {
  return guarded(failure, () => {
    const palette = paletteOf(failure.context);
    const { violations, expectation } = failure;
    const response = withJson(failure.response);
    const shown = maskExchange(response, violations);
    const { text, json } = readableContent(response);
    const all = shown.violations.map((one, index) => ({
      shown: one,
      original: violations[index] ?? one,
      json,
    }));
    const broken = all.filter((one) => one.shown.severity === 'must');
    const advised = all.filter((one) => one.shown.severity === 'should');
    const brokenRules = broken.map(({ original }) => original);
    const listed = [...broken, ...advised].slice(0, MOST_VIOLATIONS);
    const texts = listed.map((violation, index) => violationText(violation, index + 1, palette));
    const left = all.length - listed.length;
    return [
      hint(failure, shown.maskText, palette),
      wrap(verdict(response, expectation, brokenRules)),
      ...texts.slice(0, broken.length),
      ...(advised.length === 0 ? [] : ['Advice, which fails only with "strict": true:']),
      ...texts.slice(broken.length),
      ...(left === 0 ? [] : [`… and ${left} more.`]),
      ...causeText(failure, text, json, brokenRules),
      ...offText(response, expectation, brokenRules),
      exchangeText(shown, shown.violations, palette),
    ].join('\n\n');
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
  readonly context?: Pick<MatcherContext, 'utils'> | undefined;
}): string {
  return guarded({ response }, () => {
    const palette = paletteOf(context);
    const kind = range.min === range.max ? '' : `, ${describeRange(range)}`;
    return [
      `expect(${palette.received('response')}).not.${matcher}()`,
      wrap(`The response is ${statusLabel(response.status)}${kind}, which the assertion rules out.`),
      exchangeText(maskExchange(response, []), [], palette),
    ].join('\n\n');
  });
}

/**
 * Jest takes the first line that looks like a stack frame for the end of the message. A frame that the
 * server sent must not cut the text in two.
 */
function withoutStackLines(text: string): string {
  return text.replaceAll(/^(\s*)at(?=\s)/gm, '$1· at');
}

/** An exception in here would replace the assertion by something that nobody understands. */
function guarded({ response }: { readonly response: HttpResponse }, text: () => string): string {
  try {
    return withoutStackLines(text());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `The response (${statusLabel(response.status)}) breaks its contract, and could not be printed: ${reason}.`;
  }
}

function hint(
  { matcher, argument, context }: Failure,
  mask: (text: string) => string,
  palette: Palette,
): string {
  const room = Math.max(LEAST_ROOM, WIDTH - `expect(response).${matcher}()`.length);
  const stringify = context?.utils.stringify ?? String;
  const text = argument === undefined ? '' : onOneLine(mask(argumentText(argument, stringify)));
  const shown = text.length <= room ? text : `${text.slice(0, room - 1)}…`;
  return `expect(${palette.received('response')}).${matcher}(${palette.expected(shown)})`;
}

const LEAST_ROOM = 20;

/** Names the software whose own error body this looks like, or its format: most often the answer to "why". */
function causeText(
  { response: { status, fields }, expectation: { catalog, usable = catalog.usable } }: Failure,
  text: string | undefined,
  json: unknown,
  broken: readonly Violation[],
): readonly string[] {
  if (broken.every(({ rule, reason }) => rule === 'status' || reason === 'argument')) return [];
  const culprit = findCulprit({ status, fields, text, json }, culprits);
  if (culprit !== undefined) return [wrap(`Likely cause: ${culprit.says}. ${culprit.remedy}`)];
  if (!broken.some(({ rule }) => rule === 'media-type' || rule === 'schema')) return [];
  const other = findOtherFormat({ fields, json }, usable.format.id);
  if (other === undefined) return [];
  return [
    wrap(
      `Likely cause: this is the format "${other.id}". Where it is meant, say so in the assertion, { format: '${other.id}' }, or in the error catalog.`,
    ),
  ];
}
