/* The functions that compiled schemas need at run time, besides the helpers of Ajv. */
export { createPattern } from './create-pattern';
export { isMultipleOf } from './is-multiple-of';
export { valueFormats } from './value-formats';
