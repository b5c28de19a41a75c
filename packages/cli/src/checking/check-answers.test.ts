import { afterAll, expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { checkAnswers } from './check-answers.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);
const sample = sampleRubric([2]);
const check = (content: string | Uint8Array) =>
  checkAnswers(write('a.csv', content), sample, { options: {}, knowsColumns: true, onProgress: () => undefined });

it('counts rows without an answer apart, and remarks on what may not be meant', async () => {
  const { problems, counts, remarks } = await check('unit,d1-1,d1-2\nnorth,1,2\nNorth,,3\n,2,\nnorth,,\nsouth,,\n');
  expect([problems, counts]).toEqual([[], { answers: 3, blank: 2, indicators: 2, units: 2, rounds: 1 }]);
  expect(remarks).toEqual([
    'units: "north" 1, "North" 1.',
    '2 rows have no answer and are left out.',
    '1 row has no unit; mend the cell, if all should have one.',
    '"north" (1) and "North" (1) differ in case or spaces alone and count as 2 units; mend them, if they are one.',
  ]);
});

it('says nothing of blank rows and names where there are none', async () => {
  const { counts, remarks } = await check('d1-1,d1-2\n1,2\n');
  expect([counts, remarks]).toEqual([{ answers: 1, indicators: 2, rounds: 1 }, []]);
});

it('tells of a workbook once', async () => {
  const { problems, remarks } = await check(
    new Uint8Array(5000).fill(7).with(0, 0x50).with(1, 0x4b).with(2, 3).with(3, 4),
  );
  expect(problems).toMatchObject([{ code: 'workbook', line: 1, column: 1 }]);
  expect(remarks).toBe(undefined);
});
