import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteKinds, plainKind } from './byte-kinds.ts';
import { runEnd } from './run-end.ts';
import { newScan } from './scan.ts';

const delimiters = [0x09, 0x2c, 0x3b, 0x7c, 0x7e];

test('passes plain bytes alone, and stops at each byte that is none of them', () => {
  const byte = fc.oneof(
    { arbitrary: fc.integer({ min: 0x20, max: 0x7f }), weight: 8 },
    { arbitrary: fc.constantFrom(0x21, 0x23, 0x2b, 0x2d, 0x3a, 0x3c, 0x7d, 0x7f), weight: 4 },
    fc.integer({ min: 0, max: 0xff }),
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 8, maxLength: 8 }),
      fc.array(byte, { maxLength: 40 }),
      fc.constantFrom(...delimiters),
      fc.nat(20),
      fc.boolean(),
      (rest, content, delimiter, from, isQuoted) => {
        const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100);
        scan.row.bytes = Uint8Array.of(...content, ...rest);
        scan.view = new DataView(scan.row.bytes.buffer);
        scan.kinds = byteKinds(delimiter);
        scan.end = content.length;
        const start = Math.min(from, content.length);
        const stop = isQuoted ? 0x22 : delimiter;
        const end = runEnd(scan, start, stop);
        const passed = content.slice(start, end);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(content.length);
        // In quotes a delimiter may be passed.
        const mayPass = (one: number) => scan.kinds[one] === plainKind || (isQuoted && one === delimiter);
        expect(passed.every(mayPass)).toBe(true);
        if (end === content.length) return;
        // It may stop early only at a control character, or at a delimiter among the last bytes.
        const at = content[end] as number;
        expect(scan.kinds[at] !== plainKind || at < 0x20).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});
