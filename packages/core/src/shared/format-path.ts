/**
 * Writes an issue's path the way JSONPath does.
 *
 * @param path - keys and array positions from the top of the document
 * @returns the path as text, `$` for the document itself
 * @example
 * ```ts
 * import { formatPath } from '@rubrikk/core';
 *
 * console.log(formatPath(['dimensions', 0, 'indicators', 2, 'id'])); // => $.dimensions[0].indicators[2].id
 * ```
 */
export function formatPath(path: readonly (string | number)[]): string {
  const step = (key: string | number) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${escaped(key)}']`;
  };
  return `$${path.map(step).join('')}`;
}

/** JSONPath escapes as JSON does, but in single quotes. */
function escaped(key: string): string {
  return JSON.stringify(key).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
}
