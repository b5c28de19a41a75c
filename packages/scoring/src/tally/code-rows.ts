import type { Assessment } from '@rubrikk/core';
import { type Codes, codeReader } from './code-reader.ts';
import { missingKinds } from './missing-kinds.ts';

/** Rows of codes, one for each assessment, with a code for each indicator. */
interface CodeRows {
  readonly add: (assessment: Assessment) => void;
  /** The rows of all that was added; room for more may follow them. */
  readonly finish: () => Codes;
}

/**
 * Starts rows of codes; what an assessment leaves open is skipped.
 *
 * @param most - how many assessments may wait before they are read. Between them their caller looks things up, which ratings
 *   push out of the cache: to read those of many in turn takes a tenth less.
 */
export function startCodeRows(indicators: readonly string[], levels: readonly string[], most: number): CodeRows {
  const read = codeReader(indicators, levels);
  const skipped = levels.length + missingKinds.indexOf('skipped');
  const Room = skipped > 255 ? Uint16Array : Uint8Array;
  let codes: Codes = new Room();
  let end = 0;
  let waiting: Assessment[] = [];
  const readWaiting = () => {
    const start = end;
    end += waiting.length * indicators.length;
    if (end > codes.length) {
      const longer = new Room(end * 2).fill(skipped);
      longer.set(codes);
      codes = longer;
    }
    read(waiting, codes, start);
    waiting = [];
  };
  return {
    add(assessment) {
      if (waiting.push(assessment) === most) readWaiting();
    },
    finish() {
      readWaiting();
      return codes;
    },
  };
}
