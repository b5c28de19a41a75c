import type { ResponseColumn, ResponseTable } from '@rubrikk/scoring';

/** What the answers of a file are counted by: the units and roles, as far as any row says one. */
export function countedBy(table: ResponseTable): ('unit' | 'role')[] {
  return (['unit', 'role'] as const).filter((name) => tells(table[name]));
}

function tells({ values }: ResponseColumn): boolean {
  return values.some((value) => value !== '');
}
