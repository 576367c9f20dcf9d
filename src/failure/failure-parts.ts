import { assertionText } from '../core/assertion-name';
import { readJson, textOf } from '../core/checks/read-json';
import type { Verdict } from '../core/verdict';
import { culprits, explainedRules } from '../generated/culprits';
import type { Violation } from '../core/types';
import { argumentText } from './argument-text';
import { exchangeText } from './exchange-text';
import { findCulprit } from './find-culprit';
import { offText } from './off-text';
import { findOtherFormat } from './other-format';
import type { Palette, Printing } from './palette';
import { paletteOf } from './palette';
import { onOneLine } from '../core/printable';
import { verdictSentence } from './verdict-sentence';
import { violationText } from './violation-text';
import { WIDTH, wrap } from './wrap';

// Separate files of the package, which matchers and gate share.
const { shown } = require('../mask/shown') as typeof import('../mask/shown');

/** A verdict, and the context in which it is put into words. */
export interface Failure {
  readonly verdict: Verdict;
  /** The violations to report, all by default. */
  readonly violations?: readonly Violation[] | undefined;
  /** The assertion, if there is one to show; the argument is `undefined` if it has none. */
  readonly assertion?: { readonly matcher: string; readonly argument: unknown } | undefined;
  readonly context?: { readonly utils?: Printing | undefined } | undefined;
}

/** The texts about a failure, masked and wrapped; matcher, gate and command line choose and join them. */
export interface FailureParts {
  /** The assertion as written in the test. */
  readonly hint: string | undefined;
  /** The verdict, in one sentence. */
  readonly verdict: string;
  /** Every broken rule with its remedy, then the advice. */
  readonly violations: readonly string[];
  /** The software that most likely wrote the content, if that explains the failure. */
  readonly cause: readonly string[];
  /** How to turn the broken rules off, one part per place to write it. */
  readonly off: readonly string[];
  /** The exchange as HTTP text. */
  readonly exchange: string;
}

/** More would not be read, and content that is wrong everywhere is one mistake. */
const MOST_VIOLATIONS = 20;

const LEAST_ROOM = 20;

/** Writes the texts about a failure; call it within `guarded`. */
export function failureParts(failure: Failure): FailureParts {
  const { verdict, violations = verdict.violations, context } = failure;
  const palette = paletteOf(context);
  const { response, expectation } = verdict;
  const exchange = shown(verdict);
  const reading = readJson(response);
  const json = reading.ok ? reading.value : undefined;
  const all = violations.map((original) => ({
    shown: exchange.violations[verdict.violations.indexOf(original)] ?? original,
    original,
    json,
  }));
  const broken = all.filter(({ original }) => original.severity === 'must');
  const advised = all.filter(({ original }) => original.severity === 'should');
  const brokenRules = broken.map(({ original }) => original);
  const listed = [...broken, ...advised].slice(0, MOST_VIOLATIONS);
  const texts = listed.map((violation, index) => violationText(violation, index + 1, palette));
  const left = all.length - listed.length;
  return {
    hint: hint(failure, exchange.maskText, palette),
    verdict: wrap(verdictSentence(response, expectation, brokenRules)),
    violations: [
      ...texts.slice(0, broken.length),
      ...(advised.length === 0 ? [] : ['Advice, which fails only with "strict": true:']),
      ...texts.slice(broken.length),
      ...(left === 0 ? [] : [`… and ${left} more.`]),
    ],
    cause: causeText(verdict, brokenRules, json),
    off: offText(verdict, brokenRules),
    exchange: exchangeText(
      exchange,
      all.map((one) => one.shown),
      palette,
    ),
  };
}

function hint(
  { assertion, context }: Failure,
  mask: (text: string) => string,
  palette: Palette,
): string | undefined {
  if (assertion === undefined) return undefined;
  const { matcher, argument } = assertion;
  const room = Math.max(LEAST_ROOM, WIDTH - assertionText(matcher, 'response', '').length);
  const text = argument === undefined ? '' : onOneLine(mask(argumentText(argument, context?.utils)));
  const cut = text.length <= room ? text : `${text.slice(0, room - 1)}…`;
  return assertionText(matcher, palette.received('response'), palette.expected(cut));
}

/**
 * Names the software whose own error body this looks like, or its format: most often the answer to "why". It does
 * not explain violations outside the body, nor a format that is already in use.
 */
function causeText(
  { response, format: formatOf }: Verdict,
  broken: readonly Violation[],
  json: unknown,
): readonly string[] {
  const explained = broken.filter(
    ({ rule, reason }) => explainedRules.includes(rule) && reason !== 'argument',
  );
  if (explained.length === 0) return [];
  const { status, fields } = response;
  const text = textOf(response);
  const format = formatOf();
  const others = culprits.filter((one) => one.format !== format.definition.id);
  const culprit = findCulprit({ status, fields, text: text === '' ? undefined : text, json }, others);
  if (culprit !== undefined) return [wrap(`Likely cause: ${culprit.says}. ${culprit.remedy}`)];
  if (!broken.some(({ rule }) => rule === 'media-type' || rule === 'schema')) return [];
  const other = findOtherFormat({ fields, json }, format.definition.id);
  if (other === undefined) return [];
  return [
    wrap(
      `Likely cause: this is the format "${other.id}". If that is intended, say so in the assertion, { format: '${other.id}' }, or in the error catalog.`,
    ),
  ];
}
