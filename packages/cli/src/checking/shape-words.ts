/** A JSON Schema, as far as words are made of it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly anyOf?: readonly Shape[];
}

/** What a shape lets stand, in words. */
export function expected({ type = 'object', const: only, enum: values, minimum, maximum, anyOf }: Shape): string {
  if (only !== undefined) return JSON.stringify(only);
  if (values !== undefined) return `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (anyOf !== undefined) return anyOf.map(expected).join(', or ');
  const range = [minimum === undefined ? '' : ` from ${minimum}`, maximum === undefined ? '' : ` to ${maximum}`].join(
    '',
  );
  return [type]
    .flat()
    .map((one) => `${typeWords[one] ?? one}${/integer|number/.test(one) ? range : ''}`)
    .join(', or ');
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
};

/** What is there instead, in words. */
export function described(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const told = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return typeof told === 'number' ? `${told}` : JSON.stringify(told);
}
