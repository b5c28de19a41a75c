import type { Scan } from './scan.ts';

function grown(offsets: Int32Array): Int32Array {
  const longer = new Int32Array(offsets.length * 2);
  longer.set(offsets);
  return longer;
}

export function endCell(scan: Scan, start: number, end: number): void {
  const { row } = scan;
  if (row.cellCount === row.starts.length) {
    row.starts = grown(row.starts);
    row.ends = grown(row.ends);
  }
  row.starts[row.cellCount] = start;
  row.ends[row.cellCount] = end;
  row.cellCount += 1;
}
