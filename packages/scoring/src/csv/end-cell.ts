import type { Scan } from './scan.ts';

function enlarge({ row, marks }: Scan): void {
  const length = row.starts.length * 2;
  row.starts = copied(new Int32Array(length), row.starts);
  row.ends = copied(new Int32Array(length), row.ends);
  marks.codes = copied(new Int16Array(length), marks.codes);
  marks.without = copied(new Int32Array(length), marks.without);
}

function copied<Numbers extends Int16Array | Int32Array>(longer: Numbers, numbers: Numbers): Numbers {
  longer.set(numbers);
  return longer;
}

export function endCell(scan: Scan, start: number, end: number): void {
  const { row, marks } = scan;
  if (row.cellCount === row.starts.length) enlarge(scan);
  row.starts[row.cellCount] = start;
  row.ends[row.cellCount] = end;
  marks.without[marks.withoutCount] = row.cellCount;
  marks.withoutCount += 1;
  row.cellCount += 1;
}
