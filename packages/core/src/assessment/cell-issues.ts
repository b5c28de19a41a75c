import { type Levels, levelIssues } from '../rubric/level-issues.ts';
import { levelsByIndicator } from '../rubric/levels-by-indicator.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import { ratingIssues } from './rating-issues.ts';

type Path = Issue['path'];
type Data = Readonly<Record<string, unknown>>;

const byIndicator = ['ratings', 'comments', 'targets'] as const;
const parts = [...byIndicator, 'evidence'] as const;

/** A cell of what was meant as an assessment: its part, the indicator that it is about, what it holds, and its place. */
interface Cell {
  readonly part: unknown;
  readonly indicator: unknown;
  readonly value: unknown;
  readonly path: Path;
  /** Where the indicator stands; none where that is the cell's own key. */
  readonly at?: string;
}

/** What is wrong with the cells of an assessment, those in force, those cleared and those superseded. */
export function cellIssues(rubric: Rubric, assessment: Data): Issue[] {
  const levels = levelsByIndicator(rubric);
  const cells = [...parts.flatMap((part) => cellsOf(assessment, part)), ...supersededCells(assessment)];
  const found = cells.flatMap((cell) => issuesOf(levels, cell, assessment['round']));
  return [...found, ...clearedIssues(levels, assessment)];
}

function cellsOf(assessment: Data, part: (typeof parts)[number]): Cell[] {
  const cells = assessment[part];
  if (!isObject(cells)) return [];
  return Object.entries(cells).map(([key, value]) => cellOf(part, key, value, [part, key]));
}

function supersededCells({ superseded }: Data): Cell[] {
  if (!Array.isArray(superseded)) return [];
  return superseded.flatMap((lost: unknown, position) => {
    if (!isObject(lost)) return [];
    const { part, key, value } = lost;
    const cell = cellOf(part, key, value, ['superseded', position, 'value']);
    return [part === 'evidence' ? cell : { ...cell, at: 'key' }];
  });
}

function cellOf(part: unknown, key: unknown, value: unknown, path: Path): Cell {
  if (part !== 'evidence') return { part, indicator: key, value, path };
  return { part, indicator: isObject(value) ? value['indicator'] : undefined, value, path, at: 'indicator' };
}

function issuesOf(levels: Levels, { part, indicator, value, path, at }: Cell, round: unknown): Issue[] {
  if (part === 'status') return [];
  const place = at === 'key' ? [...path.slice(0, -1), at] : [...path, ...(at === undefined ? [] : [at])];
  return [
    ...(typeof indicator === 'string' && !levels.has(indicator) ? [unknownIndicator(indicator, place)] : []),
    ...(isObject(value) ? levelOf(levels, indicator, value, path) : []),
    ...(isObject(value) && part === 'ratings' ? ratingIssues(value, path, round) : []),
  ];
}

function levelOf(levels: Levels, indicator: unknown, { level }: Data, path: Path): Issue[] {
  if (typeof level !== 'string' || typeof indicator !== 'string') return [];
  return levelIssues(levels, indicator, level, [...path, 'level']);
}

function unknownIndicator(indicator: string, path: Path): Issue {
  const what = path[0] === 'ratings' ? 'the rating' : 'what is said of it';
  const message = `The rubric has no indicator ${quote(indicator)}; mend the id, or remove ${what}.`;
  return { code: 'unknown-indicator', path, message };
}

function clearedIssues(levels: Levels, assessment: Data): Issue[] {
  const { cleared } = assessment;
  if (!isObject(cleared)) return [];
  return parts.flatMap((part) => {
    const times = cleared[part];
    const keys = isObject(times) ? Object.keys(times) : [];
    return keys.flatMap((key) => [
      ...(part === 'evidence' || levels.has(key) ? [] : [unknownIndicator(key, ['cleared', part, key])]),
      ...stillThere(assessment[part], part, key),
    ]);
  });
}

function stillThere(cells: unknown, part: string, key: string): Issue[] {
  if (!isObject(cells) || !Object.hasOwn(cells, key)) return [];
  const message = `${quote(key)} stands in ${part} and is said to be cleared; remove one of them.`;
  return [{ code: 'unknown-key', path: ['cleared', part, key], message }];
}
