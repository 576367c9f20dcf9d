import './runner/jest-types';
import { setUp } from './gate/set-up';
import { findJest } from './runner/jest';

/* Registers the matchers with the `expect` of the test file. For `setupFilesAfterEnv`. */
setUp(findJest('register'));
