import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerFault } from './answer-fault.ts';
import { collectFaults } from './answer-faults.ts';

const fault = (line: number, column: number, message = ''): AnswerFault => ({
  code: 'unknown-level',
  line,
  column,
  message,
});

describe('collectFaults', () => {
  it('gives the faults in the order of the file', () => {
    const faults = collectFaults();
    for (const [line, column] of [
      [3, 1],
      [2, 9],
      [2, 10],
      [1, 4],
    ] as const) {
      faults.add(fault(line, column));
    }
    expect(faults.list()).toEqual([fault(1, 4), fault(2, 9), fault(2, 10), fault(3, 1)]);
    expect(faults.more()).toBe(0);
  });
  it('keeps faults of one place in the order met', () => {
    const faults = collectFaults();
    for (const message of ['first', 'second', 'third']) faults.add(fault(1, 1, message));
    expect(faults.list().map(({ message }) => message)).toEqual(['first', 'second', 'third']);
  });
  it('keeps a hundred and counts the rest', () => {
    const faults = collectFaults();
    for (let line = 1; line <= 100; line += 1) faults.add(fault(line, 1));
    expect(faults.more()).toBe(0);
    for (let line = 101; line <= 1234; line += 1) faults.add(fault(line, 1));
    expect(faults.list()).toHaveLength(100);
    expect(faults.list().at(-1)).toEqual(fault(100, 1));
    expect(faults.more()).toBe(1134);
  });
  it('keeps a fault near the beginning of the file that is found out only at its end', () => {
    const faults = collectFaults();
    for (let line = 2; line <= 500; line += 1) faults.add(fault(line, 1));
    faults.add({ code: 'not-utf-8', line: 1, column: 7, message: '' });
    expect(faults.list()[0]?.code).toBe('not-utf-8');
    expect(faults.list()).toHaveLength(100);
    expect(faults.more()).toBe(400);
  });
  it('keeps the first hundred of the file, in whatever order they come', () => {
    const place = fc.record({ line: fc.nat({ max: 60 }), column: fc.nat({ max: 4 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 180 }), (places) => {
        const faults = collectFaults();
        for (const { line, column } of places) faults.add(fault(line, column));
        const inOrder = places.map(({ line, column }) => line * 10 + column).toSorted((a, b) => a - b);
        expect(faults.list().map(({ line, column }) => line * 10 + column)).toEqual(inOrder.slice(0, 100));
        expect(faults.more()).toBe(Math.max(0, places.length - 100));
      }),
      { numRuns: 1000 },
    );
  });
});
