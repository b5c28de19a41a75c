import type { Issue } from '../shared/issue.ts';

/** How deep values may stand in one another; the document itself is the first. Sixteen dimensions in one another need fewer than 40. */
const DEEPEST = 64;

/** How many values a document may have, itself and every list, object and value in it. */
const MOST = 250_000;

/** What is found in data before a schema sees it. */
interface Survey {
  /** That the data is too deep or too large to be read. */
  readonly beyond?: Issue;
  /** Each key that JavaScript would take for the prototype of its object. */
  readonly prototypeKeys: readonly Issue[];
}

/** A list or an object, and how one comes to it. */
interface Place {
  readonly value: object;
  readonly depth: number;
  readonly key: string | number;
  readonly within: Place | undefined;
}

/** Walks through data from outside without recursion: it may nest deeper than the stack, or hold itself. */
export function surveyData(data: unknown): Survey {
  const places: Place[] = isWhole(data) ? [{ value: data, depth: 1, key: '', within: undefined }] : [];
  const prototypeKeys: Issue[] = [];
  let values = 1;
  // What is added while the loop runs comes up in it as well.
  for (const place of places) {
    const keys = Array.isArray(place.value) ? place.value.length : Object.keys(place.value).length;
    values += keys;
    if (values > MOST) return { beyond: tooLarge(place), prototypeKeys };
    if (keys > 0 && place.depth === DEEPEST) return { beyond: tooDeep(place), prototypeKeys };
    if (Object.hasOwn(place.value, '__proto__')) prototypeKeys.push(prototypeKey(place));
    for (const [key, value] of partsOf(place.value)) {
      if (isWhole(value)) places.push({ value, depth: place.depth + 1, key, within: place });
    }
  }
  return { prototypeKeys };
}

function isWhole(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function partsOf(value: object): Iterable<readonly [string | number, unknown]> {
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}

function tooLarge(place: Place): Issue {
  const message = `A document has no more than ${MOST} values; check that this is the right one, or divide it.`;
  return { code: 'too-large', path: pathTo(place), message };
}

function tooDeep(place: Place): Issue {
  const message = `Values stand in one another no deeper than ${DEEPEST}; check that this is the right document.`;
  return { code: 'too-deep', path: pathTo(place), message };
}

function prototypeKey(place: Place): Issue {
  const message = '"__proto__" isn\'t known here; remove it, or mend its spelling.';
  return { code: 'unknown-key', path: [...pathTo(place), '__proto__'], message };
}

function pathTo(place: Place): Issue['path'] {
  const path: (string | number)[] = [];
  for (let at = place; at.within !== undefined; at = at.within) path.unshift(at.key);
  return path;
}
