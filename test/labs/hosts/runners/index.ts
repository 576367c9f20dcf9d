import type { Runner } from '../runner';
import { ava } from './ava';
import { bun } from './bun';
import { cypress } from './cypress';
import { deno } from './deno';
import { jestRunner } from './jest';
import { mocha } from './mocha';
import { nodeTest } from './node-test';
import { nodeTestExpect } from './node-test-expect';
import { plainScript } from './plain-script';
import { playwright } from './playwright';
import { vitest } from './vitest';

/** By the name of the command line; Jest comes first, since all others are held to its texts. */
export const runners: { readonly [id: string]: Runner } = {
  jest: jestRunner,
  vitest,
  bun,
  playwright,
  'node-test-expect': nodeTestExpect,
  'node-test': nodeTest,
  mocha,
  ava,
  deno,
  cypress,
  'plain-script': plainScript,
};
