import type { CodedColumn } from './group-rows.ts';
import { numbering } from './numbering.ts';

/** Collects the values of an attribute, row by row, as codes. */
export function startCoding(): { readonly add: (value: string) => void; readonly finish: () => CodedColumn } {
  const numberOf = numbering();
  const values: string[] = [];
  const codes: number[] = [];
  return {
    add(value) {
      const number = numberOf(value);
      if (number === values.length) values.push(value);
      codes.push(number);
    },
    finish: () => ({ values, codes: new Int32Array(codes) }),
  };
}
