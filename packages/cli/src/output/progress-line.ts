/** Where the progress of long work is told: a terminal, or nobody. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** A line that is written over as a file is read, on a terminal; silent in a pipe. */
export function progressLine(output: ProgressOutput): {
  readonly show: (share: number) => void;
  readonly clear: () => void;
} {
  let shown = '';
  return {
    show(share) {
      const line = `reading ${Math.floor(share * 100)} %`;
      if (!output.isTTY || line === shown) return;
      shown = line;
      output.write(`\r${line}`);
    },
    clear() {
      if (shown !== '') output.write(`\r${' '.repeat(shown.length)}\r`);
      shown = '';
    },
  };
}
