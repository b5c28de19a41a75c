import { expect, test } from 'vitest';
import { findFamilies, hasModule, runFamily } from './families.ts';

const families = [...findFamilies()].filter(([name]) => hasModule(name));

test.each(families)('%s: the values of R and of the papers', { timeout: 60_000 }, async (name, found) => {
  const { values, cases, off, notes } = await runFamily(name, found);
  expect(off).toEqual([]);
  expect(notes.filter((note) => !note.startsWith('left out'))).toEqual([]);
  // Without the data beside the project there are no cases of real-data families.
  expect(values > 0 || cases === 0).toBe(true);
});
