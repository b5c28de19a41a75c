import type { Issue, Parsed } from '@rubrikk/core';
import { mostRaters } from './check-rater-count.ts';
import { missingKinds } from './missing-kinds.ts';
import type { Tally } from './tally.ts';

/** What a row of counts says: the values of its group, the place of its count in the group, -1 for the raters. */
interface Counted {
  readonly values: readonly string[];
  readonly place: number;
  readonly count: number;
}

/** Reads one row of counts. */
export type CountReader = (row: unknown) => Parsed<Counted>;

/** Reads rows of counts for the indicators, levels and attributes of a tally. */
export function countReader({ indicators, levels, by }: Tally): CountReader {
  const stride = levels.length + missingKinds.length;
  const columns = new Map(indicators.map((id, column) => [id, column]));
  const codes = new Map<unknown, number>(levels.map((id, position) => [id, position]));
  const kinds = new Map<unknown, number>(missingKinds.map((kind, position) => [kind, levels.length + position]));
  return (row) => {
    if (typeof row !== 'object' || row === null) {
      return {
        ok: false,
        issues: [{ code: 'wrong-type', path: [], message: `Expected a row; received ${told(row)}.` }],
      };
    }
    const data = row as Readonly<Record<string, unknown>>;
    const { indicator, level, missing, count } = data;
    const issues: Issue[] = by.flatMap((attribute) => valueIssues(attribute, data[attribute]));
    if (!isCount(count)) issues.push(noCount(count));
    const values = by.map((attribute) => String(data[attribute]));
    const isTotal = isOpen(indicator) && isOpen(level) && isOpen(missing);
    const column = columns.get(indicator as string);
    const code = isOpen(level) ? kinds.get(missing) : isOpen(missing) ? codes.get(level) : undefined;
    if (!isTotal && column === undefined) issues.push(unknownIndicator(indicator));
    if (!isTotal && code === undefined) issues.push(unknownLevel(level, missing, levels));
    if (issues.length > 0) return { ok: false, issues };
    const place = isTotal ? -1 : (column as number) * stride + (code as number);
    return { ok: true, value: { values, place, count: Number(count) } };
  };
}

function isOpen(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Databases give counts as numbers or as large integers. */
function isCount(count: unknown): boolean {
  if (typeof count === 'bigint') return count >= 0n && count <= BigInt(Number.MAX_SAFE_INTEGER);
  return Number.isSafeInteger(count) && (count as number) >= 0;
}

function valueIssues(attribute: string, value: unknown): Issue[] {
  if (typeof value === 'string' || typeof value === 'number') return [];
  const code = value === undefined ? 'missing-key' : 'wrong-type';
  return [{ code, path: [attribute], message: `Expected the ${attribute} of the group; received ${told(value)}.` }];
}

function noCount(count: unknown): Issue {
  const message = `Expected a whole number of 0 or more; received ${told(count)}.${mend(count)}`;
  return { code: count === undefined ? 'missing-key' : 'wrong-type', path: ['count'], message };
}

function mend(count: unknown): string {
  if (typeof count === 'string' && isCount(count.trim() === '' ? undefined : Number(count))) {
    return ' Database drivers give large integers as text: give Number(count).';
  }
  const isLarge = (typeof count === 'bigint' || Number.isInteger(count)) && (count as number | bigint) > mostRaters;
  return isLarge ? ` A tally counts at most ${mostRaters}.` : '';
}

function unknownIndicator(indicator: unknown): Issue {
  const message = `The rubric has no indicator ${told(indicator)}; mend the id, or leave the row out.`;
  return { code: 'unknown-indicator', path: ['indicator'], message };
}

function unknownLevel(level: unknown, missing: unknown, levels: readonly string[]): Issue {
  const received = isOpen(missing) ? told(level) : isOpen(level) ? told(missing) : 'both';
  const expected = `a level, one of ${levels.join(', ')}, or a kind of missing, one of ${missingKinds.join(', ')}`;
  const path = isOpen(missing) ? 'level' : 'missing';
  return { code: 'unknown-level', path: [path], message: `Expected ${expected}; received ${received}.` };
}

function told(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}
