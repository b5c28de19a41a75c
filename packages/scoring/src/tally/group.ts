/** A group of raters: the value that they share of each attribute, such as `{ unit: 'north', role: 'teacher' }`. */
export type Group = Readonly<Record<string, string>>;
