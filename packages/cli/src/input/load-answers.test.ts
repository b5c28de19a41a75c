import type { AnswerOptions } from '@rubrikk/scoring';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { loadAnswers } from './load-answers.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);
const { rubric } = sampleRubric([2]);

async function load(content: string, how: { rubric?: boolean; knowsColumns?: boolean; options?: AnswerOptions } = {}) {
  const { knowsColumns = true, options = {} } = how;
  const reading = { options, knowsColumns, onProgress: () => undefined };
  return loadAnswers(write('a.csv', content), how.rubric === false ? undefined : rubric, reading);
}
const codes = async (...given: Parameters<typeof load>) => {
  const read = await load(...given);
  return read.ok ? 'ok' : read.problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
};

describe('loadAnswers', () => {
  it('gives the tally', async () => {
    const read = await load('unit,d1-1,d1-2\nn,1,2\nn,3,\n');
    expect(read).toMatchObject({
      ok: true,
      value: { tally: { groups: [{ unit: 'n' }], indicators: ['d1-1', 'd1-2'] } },
    });
    if (read.ok) expect([...read.value.tally.counts]).toEqual([1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]);
  });

  it('gives every fault with its file, and the option that mends it', async () => {
    const read = await load('d1-1,school\n9,n\n');
    if (read.ok) throw new Error('Expected problems.');
    expect(read.problems.map(({ file }) => file?.endsWith('a.csv'))).toEqual([true, true]);
    expect(read.problems[0]?.message).toMatch(
      /A column that holds something else is named with --unit, --role, --rater, --wave, --round or --ignore\.$/,
    );
    expect(read.problems[1]?.message).toMatch(/say so with --missing 9=do-not-know\.$/);
  });

  it('names the command’s options in every fault that has some', async () => {
    const read = await load('rater,d1-1\nk1,NA\nk1,2\n', { options: { texts: sampleRubric([2]).texts } });
    if (read.ok) throw new Error('Expected problems.');
    const [na, twice] = read.problems.map(({ message }) => message);
    expect(na).toBe(
      '"NA" for "d1-1" isn\'t a level; expected a, b, c, a level\'s label, 1 to 3, not-applicable, do-not-know, declined, skipped, or a word of --missing; empty is skipped. If NA stands for a missing answer, say so with --missing NA=skipped.',
    );
    expect(twice).toBe(
      'The rater "k1" has a row already, on line 2; keep one row for each rater, or name the column of the wave (--wave).',
    );
  });

  it('lists a hundred faults and counts the rest', async () => {
    const read = await load(`d1-1\n${'9\n'.repeat(130)}`);
    if (read.ok) throw new Error('Expected problems.');
    expect(read.problems).toHaveLength(101);
    expect(read.problems.at(-1)).toMatchObject({ code: 'and-more', count: 30, message: 'And 30 more problems.' });
  });

  const faulty = 'unit,rater,d1-1,x\nn,r,2,1\nn,r,9,1\nn\n"';

  it('finds without a rubric what is wrong with the file by itself', async () => {
    expect(await codes(faulty)).toEqual([
      '1:17 unknown-column',
      '3:3 same-rater-twice',
      '3:5 number-out-of-range',
      '4:1 too-few-cells',
      '5:1 unclosed-quote',
    ]);
    expect(await codes(faulty, { rubric: false })).toEqual([
      '3:3 same-rater-twice',
      '4:1 too-few-cells',
      '5:1 unclosed-quote',
    ]);
    expect(await codes('anything\n1\n', { rubric: false })).toEqual([]);
    expect(await codes('', { rubric: false })).toEqual(['1:1 empty-file']);
    expect(await codes('a\n1\n', { rubric: false, options: { unit: 'b' } })).toEqual(['1:1 missing-column']);
  });

  it('leaves out what may come of columns that were not understood', async () => {
    expect(await codes(faulty, { knowsColumns: false })).toEqual([
      '3:5 number-out-of-range',
      '4:1 too-few-cells',
      '5:1 unclosed-quote',
    ]);
  });

  it('does not count more of what it leaves out', async () => {
    const header = Array.from({ length: 130 }, (_, at) => `x${at}`).join(',');
    expect(await codes(`${header}\n${',1'.repeat(129)}\n`, { rubric: false })).toEqual([]);
    const rows = await load(`d1-1\n${'1,2\n'.repeat(120)}`, { rubric: false });
    expect(rows.ok ? 0 : rows.problems.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(120);
  });

  it('gives the problem of a file that cannot be read', async () => {
    const reading = { options: {}, knowsColumns: true, onProgress: () => undefined };
    expect(await loadAnswers('/no/such/file', rubric, reading)).toMatchObject({
      ok: false,
      problems: [{ file: '/no/such/file', code: 'unreadable-file' }],
    });
  });
});
