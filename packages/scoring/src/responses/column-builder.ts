import type { ResponseColumn } from './response-column.ts';

/** Collects one attribute of the responses. */
export interface ColumnBuilder {
  /** The position of a value, which is new when it is told for the first time. */
  readonly codeOf: (value: string) => number;
  /** Writes the value of a response. */
  readonly put: (row: number, code: number) => void;
  /** The value of a response, as its position. */
  readonly at: (row: number) => number;
  /** The value that a position stands for. */
  readonly valueOf: (code: number) => string;
  readonly finish: (size: number) => ResponseColumn;
}

/** The most values that two bytes tell apart. */
const narrow = 65_536;

export function startColumn(): ColumnBuilder {
  const positions = new Map<string, number>();
  const values: string[] = [];
  let codes = new Int32Array(64);
  let lastValue: string | undefined;
  let lastCode = 0;
  return {
    codeOf(value) {
      if (value === lastValue) return lastCode;
      let code = positions.get(value);
      if (code === undefined) {
        code = values.push(value) - 1;
        positions.set(value, code);
      }
      lastValue = value;
      lastCode = code;
      return code;
    },
    put(row, code) {
      if (row >= codes.length) {
        const longer = new Int32Array(codes.length * 2);
        longer.set(codes);
        codes = longer;
      }
      codes[row] = code;
    },
    at: (row) => codes[row] as number,
    valueOf: (code) => values[code] as string,
    finish(size) {
      const used = codes.subarray(0, size);
      return { values: [...values], codes: values.length <= narrow ? Uint16Array.from(used) : used.slice() };
    },
  };
}
