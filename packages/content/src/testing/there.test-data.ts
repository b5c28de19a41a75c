/** A value that a test knows is there. */
export function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('Expected a value; received undefined.');
  return value;
}
