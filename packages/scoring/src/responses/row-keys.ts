import type { ResponseOptions } from './response-options.ts';
import { tableAttributes } from './table-attributes.ts';

/** What a key of a row stands for: a column of the table, an indicator, or nothing that is looked at. */
export type RowKey = { readonly column: number } | { readonly indicator: number } | undefined;

/** What each known key of a row stands for; an attribute asked for by name comes before an indicator of that name. */
export function rowKeys(indicators: readonly string[], options: ResponseOptions<string>): ReadonlyMap<string, RowKey> {
  const keys = new Map<string, RowKey>((options.ignore ?? []).map((key) => [key, undefined]));
  const asked = tableAttributes.map((name) => options[name]);
  const own = options.attributes ?? [];
  for (const [column, name] of [...asked, ...own].entries()) if (name !== undefined) add(keys, name, { column });
  for (const [indicator, id] of indicators.entries()) if (!keys.has(id)) keys.set(id, { indicator });
  for (const [column, name] of tableAttributes.entries()) {
    if (options[name] === undefined && !keys.has(name)) keys.set(name, { column });
  }
  return keys;
}

function add(keys: Map<string, RowKey>, name: string, key: RowKey): void {
  if (keys.has(name)) {
    throw new RangeError(`Expected one use for each key of a row; received "${name}" for two. Name another for one.`);
  }
  keys.set(name, key);
}
