import type { Data } from './data.test-data.ts';
import { isData } from './is-data.test-data.ts';

/** Lists of ids that stand in a structure as plain strings. */
const listsOfIds = new Set([
  'instructions',
  'prompts',
  'rows',
  'columns',
  'groups',
  'outputs',
  'roles',
  'unitKinds',
  'details',
  'questions',
]);

/**
 * Every id that a structure has, after what it is of, such as `dimensions/vision`; each once, in its order. Whoever keeps
 * ratings, sheets or plans has these in their documents.
 */
export function idsIn(structure: Data): string[] {
  return [...new Set(idsUnder(structure, ''))];
}

function idsUnder(data: Data, list: string): string[] {
  return Object.entries(data).flatMap(([key, value]): string[] => {
    if (key === 'id' && list !== '') return [`${list}/${String(value)}`];
    if (key === 'stem') return [`stems/${String(value)}`];
    if (Array.isArray(value)) return value.flatMap((each: unknown) => idsInList(each, key));
    return key === 'scale' && isData(value) ? idsUnder(value, 'scales') : [];
  });
}

function idsInList(value: unknown, list: string): string[] {
  if (isData(value)) return idsUnder(value, list);
  return listsOfIds.has(list) ? [`${list}/${String(value)}`] : [];
}
