import type { Issue } from '../shared/issue.ts';
import { noLevelMessage } from './no-level-message.ts';
import type { Ids } from './outline.ts';

/** The levels of each indicator of a rubric. */
export type Levels = ReadonlyMap<string, Ids>;

/** An issue for a level that an indicator can't have. Of an indicator that the rubric hasn't, any of its levels will do. */
export function levelIssues(levels: Levels, indicator: string, level: string, path: Issue['path']): Issue[] {
  const allowed = levels.get(indicator) ?? { ids: everyLevel(levels), complete: true };
  if (allowed.ids.some(({ id }) => id === level)) return [];
  return [{ code: 'unknown-level', path, message: noLevelMessage(level, allowed) }];
}

function everyLevel(levels: Levels): Ids['ids'] {
  const all = [...levels.values()].flatMap(({ ids }) => ids);
  return [...new Map(all.map((placed) => [placed.id, placed])).values()];
}
