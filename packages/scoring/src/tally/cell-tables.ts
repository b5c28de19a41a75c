import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';

/** What {@link cellStatistics} looks up, so that a cell costs no logarithm and no sorting. */
export interface CellTables {
  /** log₂ of the whole numbers from 1; that of 0 is 0, as it's only ever multiplied by 0. */
  readonly logarithms: Float64Array;
  /** For each set of levels, as bits: how many they are times the agreement of raters spread evenly over them. */
  readonly agreements: Float64Array;
}

/** The longest table of logarithms that is made: 64 kB. */
const longest = 8192;

/**
 * Makes the tables for cells of up to so many raters, or of as many as the longest table allows.
 *
 * @param levels - how many levels a cell has, 2 to 12
 * @param raters - how many raters the largest cell has
 * @returns the tables
 */
export function cellTables(levels: number, raters: number): CellTables {
  const logarithms = new Float64Array(Math.min(longest, raters * (levels - 1) + 1));
  for (let value = 1; value < logarithms.length; value += 1) logarithms[value] = Math.log2(value);
  return { logarithms, agreements: agreementsOf(levels) };
}

/** The table has room for five levels at least: those that the scale lacks agree on nothing. */
function agreementsOf(levels: number): Float64Array {
  const table = new Float64Array(2 ** Math.max(5, levels));
  const cell = new Uint8Array(levels);
  for (let set = 1; set < 2 ** levels; set += 1) {
    let used = 0;
    for (let level = 0; level < levels; level += 1) {
      cell[level] = (set >> level) & 1;
      used += cell[level] as number;
    }
    table[set] = used * (vanDerEijkAgreement(cell) ?? 0);
  }
  return table;
}
