/** The text in place of a secret. */
export const MASK = '[masked]';
