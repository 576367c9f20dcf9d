import './runner/vitest-types';
import * as vitest from 'vitest';
import { setUp } from './gate/set-up';
import { findVitest } from './runner/vitest';

/* Registers the matchers with the `expect` of Vitest. For `setupFiles`. */
setUp(findVitest(vitest, (name) => import(/* @vite-ignore */ name)));
