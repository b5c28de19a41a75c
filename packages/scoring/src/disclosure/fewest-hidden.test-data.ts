import type { Hierarchy } from './hierarchy.ts';

/** What the fewest hidden cells are that keep small groups from being told: how many, and of how many raters. */
export interface FewestHidden {
  readonly cells: number;
  readonly raters: number;
}

/** A hierarchy by its leaves: each total is the sum of some of them. */
export interface LeafTable {
  readonly leaves: readonly number[];
  /** For each total, the positions of its leaves. */
  readonly totals: readonly (readonly number[])[];
}

export function hierarchyOf({ leaves, totals }: LeafTable): Hierarchy {
  const sumOver = (own: readonly number[]) => own.reduce((sum, at) => sum + (leaves[at] as number), 0);
  return {
    cells: [
      ...leaves.map((n, at) => ({ id: `leaf ${at}`, n })),
      ...totals.map((own, at) => ({ id: `total ${at}`, n: sumOver(own) })),
    ],
    relations: totals.map((own, at) => ({ total: `total ${at}`, parts: own.map((leaf) => `leaf ${leaf}`) })),
  };
}

/**
 * Tries every set of cells: the fewest, and of those the smallest, with which for each group below the minimum some table of
 * numbers up to `most` for each leaf has the shown numbers and that group at the minimum or above.
 */
export function fewestHidden({ leaves, totals }: LeafTable, minimum: number, most: number): FewestHidden {
  const sums = (table: readonly number[]) => [
    ...table,
    ...totals.map((own) => own.reduce((sum, at) => sum + (table[at] as number), 0)),
  ];
  const real = sums(leaves);
  const small = [...real.keys()].filter((cell) => (real[cell] as number) > 0 && (real[cell] as number) < minimum);
  const sets = 1 << real.length;
  const isMet = small.map(() => new Uint8Array(sets));
  for (const table of tablesUpTo(leaves.length, most)) {
    const thinkable = sums(table);
    const changed = thinkable.reduce((set, n, cell) => (n === real[cell] ? set : set | (1 << cell)), 0);
    for (const [at, cell] of small.entries()) {
      if ((thinkable[cell] as number) >= minimum) (isMet[at] as Uint8Array)[changed] = 1;
    }
  }
  const forced = small.reduce((set, cell) => set | (1 << cell), 0);
  let best: FewestHidden = { cells: Number.POSITIVE_INFINITY, raters: 0 };
  for (let set = 0; set < sets; set += 1) {
    if ((set & forced) !== forced || !isMet.every((met) => hasSubset(met, set))) continue;
    const hidden = real.filter((_, cell) => (set >> cell) & 1);
    const raters = hidden.reduce((sum, n) => sum + n, 0);
    const isFewer = hidden.length < best.cells || (hidden.length === best.cells && raters < best.raters);
    if (isFewer) best = { cells: hidden.length, raters };
  }
  return best;
}

/** Whether any of the cells of a set alone would do. */
function hasSubset(met: Uint8Array, set: number): boolean {
  for (let subset = set; ; subset = (subset - 1) & set) {
    if (met[subset] === 1) return true;
    if (subset === 0) return false;
  }
}

function* tablesUpTo(leaves: number, most: number): Generator<number[]> {
  const table = new Array<number>(leaves).fill(0);
  for (;;) {
    yield table;
    let at = 0;
    while (at < leaves && table[at] === most) {
      table[at] = 0;
      at += 1;
    }
    if (at === leaves) return;
    table[at] = (table[at] as number) + 1;
  }
}
