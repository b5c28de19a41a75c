import { describe, expect, it } from 'vitest';
import type { PublishedReport } from './published-group.ts';
import type { ReportFile } from './report-file.ts';
import { setBeside } from './set-beside.ts';

type Given = Partial<Omit<PublishedReport, 'groups'>> & { readonly numbers?: readonly (number | undefined)[] };

function fileOf(file: string, { numbers = [], ...more }: Given = {}): ReportFile {
  const groups = numbers.map((n, at) => {
    return { unit: null, role: 'teacher', network: null, indicator: `i${at}`, n, missing: 0, path: ['results', at] };
  });
  const named = { rubric: 'r 1.0.0', wave: '2026', round: 'individual', minimum: 5 };
  return { file, published: { ...named, dimensions: [], toldReasons: [], ...more, groups } };
}

const beside = (report: Given, ...earlier: readonly Given[]) => {
  const { same, others, problems } = setBeside(
    fileOf('new', report),
    earlier.map((one, at) => fileOf(`old ${at}`, one)),
  );
  return { same: same.map(({ file }) => file), others, problems };
};

describe('setBeside', () => {
  it('takes those of the same wave and round, as far as they name them', () => {
    const same = ['old 0', 'old 1', 'old 2'];
    expect(beside({}, {}, { wave: null }, { round: null })).toEqual({ same, others: [], problems: [] });
  });

  it('leaves out those of another wave or round', () => {
    expect(beside({}, { wave: '2025' }, { round: 'plenum' }, { wave: '2025', round: 'plenum' })).toEqual({
      same: [],
      others: [
        { file: 'old 0', differs: 'wave', names: ['2026', '2025'] },
        { file: 'old 1', differs: 'round', names: ['individual', 'plenum'] },
        { file: 'old 2', differs: 'wave', names: ['2026', '2025'] },
      ],
      problems: [],
    });
  });

  it('refuses another rubric, and one that is not named', () => {
    const { problems } = beside({ numbers: [3] }, { rubric: 'r 2.0.0', numbers: [4] }, { rubric: undefined });
    const only = 'only reports of one version of one rubric can be held against each other. Leave it out.';
    expect(problems).toEqual([
      { file: 'old 0', code: 'other-rubric', message: `This report is of "r 2.0.0", and new of "r 1.0.0"; ${only}` },
      {
        ...{ file: 'old 1', code: 'other-rubric' },
        message: `This report is of no rubric that it names, and new of "r 1.0.0"; ${only}`,
      },
    ]);
    expect(beside({ rubric: undefined }, { rubric: undefined }).problems).toHaveLength(1);
  });

  it('refuses other numbers of the same group, between any two of them, but not of another wave', () => {
    const numbers = [30, 28, undefined];
    const { problems } = beside({ numbers }, { numbers: [30, 26, 4] }, { numbers: [29, 26] });
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['old 1', 'other-raters'],
      ['new', 'other-raters'],
      ['new', 'other-raters'],
    ]);
    expect(problems[1]?.message).toBe(
      'old 0 shows 26 of "teacher" of all units on "i1", and this report 28: they don\'t count the same answers. If some answered in between, a reader who subtracts the two has their answers. What they tell together is worked out with the keys of the raters, which reports don\'t hold (the README says how).',
    );
    expect(problems[2]?.message).toContain(' on "i0", and this report 30 (and the like 1 time more): they');
    const three = beside({ numbers: [1, 2, 3] }, { numbers: [4, 5, 6] }).problems;
    expect(three[0]?.message).toContain(' on "i0", and this report 1 (and the like 2 times more): they');
    expect(beside({ numbers }, { numbers: [1], wave: '2025' }).problems).toEqual([]);
    const unnamed = beside({ numbers }, { numbers: [29], wave: null }).problems;
    expect(unnamed[0]?.message).toContain('If they are of two waves, make both from answers with a column "wave"');
  });
});
