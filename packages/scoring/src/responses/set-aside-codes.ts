import { missingKinds } from '../tally/missing-kinds.ts';
import type { ResponseTable } from './response-table.ts';

/** Indicators that stand or fall together for one rater, and how many of them need a level. */
interface Part {
  readonly columns: readonly number[];
  readonly needed: number;
}

/** The table's codes, with one more code after those of the kinds of missing: for levels that the rule sets aside. */
export function setAsideCodes(
  table: ResponseTable<string>,
  rule: 'whole-raters' | 'half-of-dimension',
): Uint8Array<ArrayBuffer> {
  const levels = table.levels.length;
  const aside = levels + missingKinds.length;
  const width = table.indicators.length;
  const parts = rule === 'whole-raters' ? [wholeRater(table)] : halfDimensions(table);
  const codes = table.codes.slice();
  for (let start = 0; start < codes.length; start += width) {
    for (const { columns, needed } of parts) {
      let given = 0;
      for (const column of columns) if ((codes[start + column] as number) < levels) given += 1;
      if (given >= needed) continue;
      for (const column of columns) if ((codes[start + column] as number) < levels) codes[start + column] = aside;
    }
  }
  return codes;
}

function wholeRater({ indicators }: ResponseTable<string>): Part {
  return { columns: [...indicators.keys()], needed: indicators.length };
}

function halfDimensions({ dimensions }: ResponseTable<string>): Part[] {
  return [...new Set(dimensions)].map((dimension) => {
    const columns = dimensions.flatMap((other, column) => (other === dimension ? [column] : []));
    return { columns, needed: columns.length / 2 };
  });
}
