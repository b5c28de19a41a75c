/** Whether a value has the form of an id, as core's schema has it. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value);
}
