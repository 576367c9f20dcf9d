import type { Command } from '../command';
import { check } from './check';
import { diff } from './diff';
import { docs } from './docs';
import { init } from './init';
import { learn } from './learn';
import { lint } from './lint';
import { merge } from './merge';
import { provoke } from './provoke';
import { simulate } from './simulate';
import { types } from './types';

/** Every command of the command line, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  init,
  learn,
  lint,
  types,
  check,
  provoke,
  simulate,
  docs,
  merge,
  diff,
];
