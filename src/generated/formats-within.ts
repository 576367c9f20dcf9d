// Generated from schemas/ by `npm run generate`; do not edit.
export const formatsWithin: readonly string[] = ['graphql'];
