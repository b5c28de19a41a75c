import type { AnswerFault } from './answer-fault.ts';

/** How many faults are kept with their place; the rest of them are counted. */
const kept = 100;

/** Collects the faults of a file, of which a broken one may have millions. */
export interface AnswerFaults {
  readonly add: (fault: AnswerFault) => void;
  /** The faults kept: the first ones in the order of the file. */
  readonly list: () => AnswerFault[];
  /** How many more there were. */
  readonly more: () => number;
}

export function collectFaults(): AnswerFaults {
  const faults: AnswerFault[] = [];
  let more = 0;
  return {
    add(fault) {
      // Faults of the whole file, such as its encoding, are found out last and stand first.
      faults.splice(faults.findLastIndex((other) => comparePlaces(other, fault) <= 0) + 1, 0, fault);
      if (faults.length <= kept) return;
      faults.pop();
      more += 1;
    },
    list: () => [...faults],
    more: () => more,
  };
}

function comparePlaces(first: AnswerFault, second: AnswerFault): number {
  return first.line - second.line || first.column - second.column;
}
