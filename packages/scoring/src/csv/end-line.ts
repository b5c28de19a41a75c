import { carriageReturn, lineFeed } from './bytes.ts';
import type { Scan } from './scan.ts';

/** Counts a line end. CR LF is one: the LF after a CR only moves the beginning of the line. */
export function endLine(scan: Scan, at: number): void {
  const { bytes } = scan.row;
  if (bytes[at] !== lineFeed || bytes[at - 1] !== carriageReturn) scan.line += 1;
  scan.lineStart = at + 1;
  scan.extraBytes = 0;
}
