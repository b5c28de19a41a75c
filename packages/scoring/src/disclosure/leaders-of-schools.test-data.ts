import type { Hierarchy, Relation } from './hierarchy.ts';

/** Groups of which so many are on the first level and so many on the second. */
function groups(
  counts: Readonly<Record<string, readonly [number, number]>>,
  relations: readonly Relation[],
): Hierarchy {
  const cells = Object.entries(counts).map(([id, [first, second]]) => ({
    id,
    n: first + second,
    counts: [first, second],
  }));
  return { cells, relations };
}

/** Five leaders in all, on the first level; a school's 19 less its teachers is three on the first and four on the second. */
export const leadersOfSchools = groups(
  {
    leaders: [5, 0],
    'leaders here': [2, 0],
    'leaders elsewhere': [3, 0],
    school: [9, 10],
    teachers: [6, 6],
    assistants: [1, 4],
  },
  [
    { total: 'leaders', parts: ['leaders here', 'leaders elsewhere'] },
    { total: 'school', parts: ['teachers', 'leaders here', 'assistants'] },
  ],
);

/** As before, where what is left of both schools is as many on the first level as their leaders. */
export const toldByLevels = groups(
  {
    leaders: [5, 0],
    'leaders here': [2, 0],
    'leaders elsewhere': [3, 0],
    'rest here': [2, 6],
    'rest elsewhere': [3, 7],
    'assistants here': [0, 6],
    'assistants elsewhere': [0, 7],
  },
  [
    { total: 'leaders', parts: ['leaders here', 'leaders elsewhere'] },
    { total: 'rest here', parts: ['leaders here', 'assistants here'] },
    { total: 'rest elsewhere', parts: ['leaders elsewhere', 'assistants elsewhere'] },
  ],
);
