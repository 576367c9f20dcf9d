import './runner/expect-types';
import './runner/jest-types';
import type { MatcherMap } from './matchers/create-matchers';
import { createMatchers } from './matchers/create-matchers';

/** The matchers of the built-in catalog: a pure map for `expect.extend`. */
const matchers: MatcherMap = createMatchers();

export = matchers;
