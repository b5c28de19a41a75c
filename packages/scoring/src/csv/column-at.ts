import type { Scan } from './scan.ts';

/** The column, in characters from 1, of a byte on the line that is being read. */
export function columnAt(scan: Scan, at: number): number {
  return at - scan.lineStart - scan.extraBytes + 1;
}
