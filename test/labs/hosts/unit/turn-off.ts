import type { FailingCase } from '../../../unit/failure/show-failure';
import * as real from '../../../unit/failure/turn-off';
import { told } from './collect';

/** What a failure says about turning rules off is tried with the matchers. */
export function rulesStillBroken(failing: FailingCase): readonly string[] {
  return told.style === 'expect' ? real.rulesStillBroken(failing) : [];
}
