import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { compareWaves } from './compare-waves.ts';

const rubric = madeUpRubric(2, 3);
const rule = disclosureRules.noStrict;

type Answer = number | 'do-not-know';
/** Both indicators in each wave; `undefined` where they didn't answer. */
type Both = readonly [Answer, Answer] | undefined;

function people(group: string, count: number, before: Both, after: Both) {
  return Array.from({ length: count }, () => ({ group, waves: [before, after] }));
}

/** How many are linked in each group on both indicators, with those who left and joined; groups are told apart by `by`. */
function linkedBy(all: ReturnType<typeof people>, by: 'unit' | 'role') {
  const rows = all.flatMap(({ group, waves }, at) =>
    waves.flatMap((both, wave) =>
      both === undefined
        ? []
        : [{ unit: 'school', [by]: group, rater: `r${at}`, wave: `w${wave}`, i0: both[0], i1: both[1] }],
    ),
  );
  const read = responsesFromRows(rubric, rows);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const options = { before: 'w0', after: 'w1', by: [[], [by]], rule, suppressed: () => undefined } as const;
  const found = compareWaves(rubric, read.value, options);
  if (found.status === 'refused') throw new Error('Expected a comparison.');
  return found.groups.map(({ changes }) =>
    changes.map(({ result }) => {
      if (result?.status !== 'shown') return result?.status;
      return result.linked && [result.linked.n, result.linked.left, result.linked.joined];
    }),
  );
}

describe.each(['unit', 'role'] as const)('compareWaves, of groups by %s on several indicators', (by) => {
  it('doesn’t tell on one who is linked in a group, and of all on another', () => {
    const all = [
      ...people('T', 8, [1, 3], [3, 2]),
      ...people('U', 2, [2, 3], [1, 3]),
      ...people('U', 1, [3, 'do-not-know'], undefined),
      ...people('U', 4, [3, 2], undefined),
      ...people('U', 5, undefined, [2, 2]),
    ];
    // Of all together ten are linked on the first, where T are the same eight: the other two would be of U.
    const all8 = [8, 0, 0];
    expect(linkedBy(all, by)).toEqual([
      [undefined, undefined],
      [all8, all8],
      [undefined, undefined],
    ]);
  });

  it('doesn’t tell on one that nobody left or joined a group, and of part of them on another', () => {
    const all = [
      ...people('T', 8, [1, 1], [2, 2]),
      ...people('U', 2, [1, 1], [3, 3]),
      ...people('U', 5, [2, 2], [2, 'do-not-know']),
      ...people('U', 5, [3, 'do-not-know'], [3, 1]),
    ];
    // Nobody left or joined, so that T are the same eight on both; of the ten linked on the second the others are two.
    expect(linkedBy(all, by)[0]).toEqual([[20, 0, 0], undefined]);
  });

  it('links all on every indicator where who isn’t linked is spread', () => {
    const team = (name: string) => [
      ...people(name, 8, [1, 1], [2, 2]),
      ...people(name, 3, [2, 2], [2, 'do-not-know']),
      ...people(name, 3, [2, 'do-not-know'], [3, 3]),
    ];
    const all = [...team('T'), ...team('U')];
    const none = [undefined, undefined];
    const [sizes, fewer] = [
      [28, 0, 0],
      [16, 6, 6],
    ];
    expect(linkedBy(all, by)).toEqual([[sizes, fewer], none, none]);
  });
});
