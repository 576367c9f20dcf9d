export interface Tick {
  /** From 0 to 1. */
  readonly at: number;
  readonly label: string;
}

export interface Scale {
  /** Where a value is, from 0 to 1; what cannot be shown is at the nearest end. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
}

export interface ScaleOptions {
  readonly isLogarithmic: boolean;
  /** A logarithmic scale starts well below the least value, so that its bar has a length. */
  readonly isFromBelow?: boolean;
}

/** The scale that shows all values: from nothing, or from a power of ten. */
export function scaleOf(
  values: readonly number[],
  { isLogarithmic, isFromBelow = false }: ScaleOptions,
): Scale {
  const shown = values.filter((value) => Number.isFinite(value) && value > 0);
  return isLogarithmic ? logarithmic(shown, isFromBelow) : linear(shown);
}

function linear(values: readonly number[]): Scale {
  const most = Math.max(...values, 0) || 1;
  const step = stepFor(most);
  const steps = Math.ceil(most / step - 1e-9);
  const end = steps * step;
  return {
    at: (value) => within(value / end),
    ticks: Array.from({ length: steps + 1 }, (_, index) => ({
      at: index / steps,
      label: formatNumber(index * step),
    })),
  };
}

/** 1, 2 or 5, times a power of ten: at most six of them reach the value. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 6));
  return ([1, 2, 5].find((factor) => factor * power * 6 >= most) ?? 10) * power;
}

function logarithmic(values: readonly number[], isFromBelow: boolean): Scale {
  const logs = values.map((value) => Math.log10(value));
  const least = values.length === 0 ? 0 : Math.floor(Math.min(...logs) + (isFromBelow ? -0.1 : 1e-9));
  const most = values.length === 0 ? 1 : Math.max(Math.ceil(Math.max(...logs) - 1e-9), least + 1);
  const decades = most - least;
  // Many decades leave no room for all labels; few leave room for more.
  const every = Math.ceil(decades / 8);
  const factors = decades <= 2 ? [1, 2, 5] : [1];
  const ticks = Array.from({ length: decades + 1 }, (_, index) => least + index)
    .filter((exponent) => (exponent - least) % every === 0)
    .flatMap((exponent) => (exponent === most ? [1] : factors).map((factor) => [factor, exponent] as const));
  return {
    at: (value) => (value > 0 ? within((Math.log10(value) - least) / decades) : 0),
    ticks: ticks.map(([factor, exponent]) => ({
      at: (exponent - least + Math.log10(factor)) / decades,
      label: formatNumber(Number(`${factor}e${exponent}`)),
    })),
  };
}

function within(share: number): number {
  return Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share));
}

/** With at most three digits that mean something: `0.05`, `25`, `1,000`, `2×10¹¹`. */
export function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || value === 0 || (size >= 9.9e-5 && size < 1e8)) {
    return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
  }
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e');
  const power = [...exponent.replace('+', '')]
    .map((digit) => SUPERSCRIPT['-0123456789'.indexOf(digit)])
    .join('');
  return `${Number(mantissa) === 1 ? '' : `${Number(mantissa)}×`}10${power}`;
}

const SUPERSCRIPT = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹';
