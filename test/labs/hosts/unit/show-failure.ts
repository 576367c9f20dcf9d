import { AssertionError } from 'node:assert';
import { matcherNames } from '../../../../src/core/matcher-names';
import { statusClasses, statuses } from '../../../../src/generated/data';
import * as real from '../../../unit/failure/show-failure';
import type { FailingCase } from '../../../unit/failure/show-failure';
import { assertError, createMatchers } from '../../../../src';
import { told } from './collect';

export * from '../../../unit/failure/show-failure';

const ranges = new Map(matcherNames(statuses, statusClasses).map(({ name, range }) => [name, range]));

/** The text of the matcher, as the unit tests ask for it; that of `assertError` goes to whoever wants it. */
export function showFailure(failing: FailingCase): string {
  if (told.style === 'expect') return real.showFailure(failing);
  told.leave(textOfAssertError(failing));
  return '';
}

export function failureMessage(assertion: () => unknown): string {
  return told.style === 'expect' ? real.failureMessage(assertion) : '';
}

function textOfAssertError(failing: FailingCase): string {
  const { argument, catalog = { extends: 'standard', errors: [] }, format, codes, strict } = failing;
  const options = { format, codes };
  // What is given in code is the catalog of assertError as well.
  createMatchers({ catalog: { ...catalog, ...(strict === undefined ? {} : { strict }) }, ...options });
  try {
    assertError(real.responseOf(failing), expectedOf(failing, argument) as 409);
  } catch (error) {
    if (error instanceof AssertionError) return error.message;
    throw error;
  }
  throw new Error(real.HOLDS);
}

function expectedOf({ matcher, status }: FailingCase, argument: unknown): unknown {
  const range = matcher === undefined ? { min: status, max: status } : ranges.get(matcher);
  if (range === undefined || range.min !== range.max || !statuses.some(({ code }) => code === range.min)) {
    return argument;
  }
  if (argument === undefined) return range.min;
  return { status: range.min, ...(typeof argument === 'object' ? argument : { code: argument }) };
}
