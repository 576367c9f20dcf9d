// Generated from schemas/ by `npm run generate`; do not edit.
import type { StatusRange } from '../core/status-range';

export const errorRange: StatusRange = { min: 400, max: 599 };
