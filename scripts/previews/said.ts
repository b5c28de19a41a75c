import type { Data } from '../../packages/content/src/testing/data.test-data.ts';

/** The words of a text at its keys. */
export function said(text: Data, ...keys: readonly unknown[]): string {
  let found: unknown = text;
  for (const key of keys) {
    found =
      typeof found === 'object' && found !== null ? Object.entries(found).find(([id]) => id === key)?.[1] : undefined;
  }
  if (typeof found !== 'string')
    throw new TypeError(`No words at ${keys.join('.')} of the text of ${Object.values(text)[0]}.`);
  return found;
}
