import canonicalize from 'canonicalize';
import { formatPath } from './format-path.ts';
import { isObject } from './objects-in.ts';

const DEEPEST = 1000;

interface Place {
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/**
 * Writes JSON data in the one form that RFC 8785 gives it, so that data that mean the same are the same text: keys
 * sorted, no spaces, numbers and strings as JavaScript writes them. A key whose value is `undefined` is left out, as
 * `JSON.stringify` does.
 *
 * @param data - JSON data, nested no deeper than 1,000
 * @returns the text
 * @throws TypeError where JSON has no form for the data: `undefined` in a list or at the top, NaN, Infinity, a bigint, a
 *   function, a symbol, an object that isn't plain (a Date, a Map), or a string that isn't Unicode (half a surrogate pair)
 * @throws RangeError where data are nested deeper than 1,000, or hold themselves
 * @example
 * ```ts
 * import { canonicalJson } from '@rubrikk/core';
 *
 * console.log(canonicalJson({ b: [1.0, 2e2], a: 'ø' })); // => {"a":"ø","b":[1,200]}
 * ```
 */
export function canonicalJson(data: unknown): string {
  refuseOtherThanJson(data);
  return `${canonicalize(data)}`;
}

/** The library that writes lets much through that JSON can't hold, or writes what can't be read back. */
function refuseOtherThanJson(data: unknown): void {
  const open: Place[] = [{ value: data, path: [] }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place.path.length > DEEPEST) throw new RangeError(deepMessage);
    if (!canBeWritten(place.value)) throw new TypeError(messageOf(place));
    for (const part of partsOf(place)) open.push(part);
  }
}

const deepMessage = `canonicalJson takes data nested no deeper than ${DEEPEST}; received data that are deeper, or that hold themselves. Pass the part of them that you mean.`;

function messageOf({ value, path }: Place): string {
  return `canonicalJson takes JSON data; received ${named(value)} at ${formatPath(path)}. Leave it out, or write it as text.`;
}

function named(value: unknown): string {
  if (typeof value === 'string') return 'half a surrogate pair';
  if (typeof value === 'object') return 'an object that is not plain';
  return typeof value === 'number' || value === undefined ? String(value) : `a ${typeof value}`;
}

function canBeWritten(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return !/\p{Surrogate}/u.test(value);
  return value === null || typeof value === 'boolean' || Array.isArray(value) || isPlain(value);
}

function isPlain(value: unknown): boolean {
  // An object of another realm, such as a worker's or a test's, is as plain as one of ours.
  return Object.prototype.toString.call(value) === '[object Object]' && !hasOwnForm(value);
}

const hasOwnForm = (value: unknown) => isObject(value) && typeof value['toJSON'] === 'function';

function partsOf({ value, path }: Place): Place[] {
  // Array.from shows a hole in a list as `undefined`, where map would pass over it.
  if (Array.isArray(value)) return Array.from(value, (part: unknown, at) => ({ value: part, path: [...path, at] }));
  if (!isObject(value)) return [];
  const known = Object.entries(value).filter(([, part]) => part !== undefined);
  return known.flatMap(([key, part]) => [
    { value: key, path: [...path, key] },
    { value: part, path: [...path, key] },
  ]);
}
