import { type Levels, levelIssues } from '../rubric/level-issues.ts';
import { nearIds } from '../rubric/near-ids.ts';
import type { Ids } from '../rubric/outline.ts';
import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import type { Part } from './cell.ts';
import { missingKinds } from './missing-kinds.ts';
import { valueIssues } from './value-issues.ts';

/** What an edit says of a cell: what it puts there, or when it emptied it. */
export interface CellEdit {
  readonly part: Part;
  readonly key: string;
  /** The indicator that it is about; none where a piece of evidence is taken away. */
  readonly indicator?: string;
  readonly value: Readonly<Record<string, unknown>> & { readonly at: string };
}

/** What is wrong with an edit of a cell, seen from the rubric, at the places where it would stand in the assessment. */
export function editIssues(levels: Levels, edit: CellEdit): Issue[] {
  const { part, key, indicator, value } = edit;
  const path = [part, key];
  const place = part === 'evidence' ? [...path, 'indicator'] : path;
  return [
    ...(indicator === undefined || levels.has(indicator) ? [] : [unknownIndicator(levels, indicator, place)]),
    ...('level' in value ? givenLevelIssues(levels, edit, [...path, 'level']) : []),
    ...valueIssues(value, path),
  ];
}

/** What is wrong with the level that an edit gives, and which edit was meant where it says why there is none. */
function givenLevelIssues(levels: Levels, { part, indicator, value }: CellEdit, path: Issue['path']): Issue[] {
  const { level } = value;
  if (typeof level !== 'string') return [noIdIssue(levels.get(String(indicator))?.ids ?? [], level, path)];
  const issues = levelIssues(levels, String(indicator), level, path);
  if (part !== 'ratings' || !missingKinds.some((kind) => kind === level)) return issues;
  const meant = 'present' in value ? 'markMissingTogether' : 'markMissing';
  return issues.map((issue) => ({ ...issue, message: `${issue.message} What has no level is marked with ${meant}.` }));
}

function noIdIssue(known: Ids['ids'], level: unknown, path: Issue['path']): Issue {
  const received = typeof level === 'number' ? `the number ${level}` : typeof level;
  const give = known.length === 0 ? 'the id of a level' : `one of ${known.map(({ id }) => quote(id)).join(', ')}`;
  return { code: 'wrong-type', path, message: `Levels are ids; received ${received}. Give ${give}.` };
}

const FEW = 10;

function unknownIndicator(levels: Levels, indicator: string, path: Issue['path']): Issue {
  const message = `The rubric has no indicator ${quote(indicator)}; ${mend(indicator, [...levels.keys()])}`;
  return { code: 'unknown-indicator', path, message };
}

function mend(indicator: string, known: readonly string[]): string {
  const near = nearIds(indicator, known);
  if (near.length > 0) {
    return `did you mean ${near.map(quote).join(' or ')}? Give the id of one of its indicators.`;
  }
  if (known.length > FEW) return 'give the id of one of its indicators.';
  return `its indicators are ${known.map(quote).join(', ')}. Give the id of one of them.`;
}
