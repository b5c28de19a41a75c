import { nulByte } from './bytes.ts';
import { columnAt } from './column-at.ts';
import type { CountedFault, Scan } from './scan.ts';
import { utf8Length } from './utf-8-length.ts';
import { utf8Step } from './utf-8-step.ts';

function count(fault: CountedFault, scan: Scan): void {
  if (fault.count === 0) {
    fault.line = scan.line;
    fault.column = columnAt(scan, scan.at);
  }
  fault.count += 1;
}

/** Goes past a NUL or a character outside ASCII; `false` when the rest of the character has yet to be pushed. */
export function passOddByte(scan: Scan): boolean {
  const { bytes } = scan.row;
  const byte = bytes[scan.at] as number;
  if (scan.at + utf8Length(byte) > scan.end) return false;
  const step = utf8Step(bytes, scan.at, scan.end);
  if (byte === nulByte) count(scan.nulBytes, scan);
  else if (step < 0) count(scan.notUtf8, scan);
  scan.at += Math.abs(step);
  scan.extraBytes += Math.abs(step) - 1;
  return true;
}
