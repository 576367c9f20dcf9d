// Generated from schemas/ by `npm run generate`; do not edit.
import type { Validate } from '../core/catalog/validate';

declare const validators: { readonly [id: string]: Validate };
export = validators;
