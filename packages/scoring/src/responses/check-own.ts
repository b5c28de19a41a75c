import { tableAttributes } from './table-attributes.ts';

/** Refuses attributes of a caller's own that have the name of another one. */
export function checkOwn(own: readonly string[]): void {
  const wrong = own.find((name, at) => isTaken(name) || own.indexOf(name) !== at);
  if (wrong === undefined) return;
  throw new RangeError(
    `Expected attributes of your own that differ, and other names than ${tableAttributes.join(', ')} and network; received "${wrong}". Give it another name.`,
  );
}

function isTaken(name: string): boolean {
  return name === 'network' || (tableAttributes as readonly string[]).includes(name);
}
