/* What compiled schemas ask for at run time, besides the helpers of Ajv. */
export { createPattern } from './create-pattern';
export { isMultipleOf } from './is-multiple-of';
export { valueFormats } from './value-formats';
