/** Whether a field value, joined if it is repeated, conforms to a grammar. */
export type Grammar = (value: string) => boolean;
