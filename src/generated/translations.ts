// Generated from schemas/ by `npm run generate`; do not edit.
import type { Translation } from '../core/facts';

export const translations: readonly Translation[] = [
  {
    tag: 'vi',
    name: 'Tiếng Việt',
    sentences: {},
  },
];
