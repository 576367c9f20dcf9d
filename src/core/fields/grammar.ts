/** Whether a field value, joined if it is repeated, keeps to a grammar. */
export type Grammar = (value: string) => boolean;
