import { expect, test } from 'vitest';
import { startColumn } from './column-builder.ts';

test('keeps two bytes a response up to 65,536 values, then four, and what it gave stays as it was', () => {
  const column = startColumn();
  for (let row = 0; row < 65_536; row += 1) column.put(row, column.codeOf(`v${row}`));
  const narrow = column.finish(65_536);
  expect(narrow.codes).toBeInstanceOf(Uint16Array);
  expect([narrow.values.length, narrow.codes[0], narrow.codes[65_535]]).toEqual([65_536, 0, 65_535]);
  column.put(65_536, column.codeOf('one more'));
  const wide = column.finish(65_537);
  expect(wide.codes).toBeInstanceOf(Int32Array);
  column.put(65_536, column.codeOf('v7'));
  expect([wide.values[65_536], wide.codes[65_535], wide.codes[65_536]]).toEqual(['one more', 65_535, 65_536]);
  expect([column.at(65_536), narrow.values.length]).toEqual([7, 65_536]);
});
