/** Plain data of any kind: a structure, a text, or a part of one. */
export type Data = Readonly<Record<string, unknown>>;
