import type { Assessment } from './assessment.ts';
import type { Register } from './register.ts';
import type { Superseded } from './superseded.ts';

type Cells = Readonly<Record<string, unknown>>;

const parts = ['ratings', 'comments', 'targets', 'evidence'] as const;

/** Writes registers as an assessment, with the name and place of the copies, the parts that either has, and keys in order. */
export function documentOf(
  copies: readonly [Assessment, Assessment],
  registers: readonly Register[],
  lost: readonly Superseded[],
): Assessment {
  const { id, rubric, unit, wave, round, rater, role } = copies[0];
  const sorted = registers.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const named = { id, rubric, unit, wave, round, rater, ...(role !== undefined && { role }) };
  const cleared = copies.flatMap((copy) => copy.cleared ?? []);
  const times = cellsBy(cleared, sorted, ({ value, at }) => (value === undefined ? at : undefined));
  const document = {
    ...named,
    ratings: {},
    ...cellsBy(copies, sorted, ({ value }) => value),
    ...kept('status', sorted.find(({ part }) => part === 'status')?.value),
    ...kept('cleared', cleared.length > 0 ? times : undefined),
    ...kept('superseded', lost.length > 0 ? lost : undefined),
  };
  return document;
}

/** The cells of each part that either copy has, be it empty. */
function cellsBy(copies: readonly object[], registers: readonly Register[], holds: (one: Register) => unknown): Cells {
  const there = parts.filter((name) => copies.some((copy) => Object.hasOwn(copy, name)));
  const cells = there.map((name) => {
    const mine = registers.filter(({ part }) => part === name);
    const entries = mine.map((register) => [register.key, holds(register)] as const);
    return [name, Object.fromEntries(entries.filter(([, value]) => value !== undefined))] as const;
  });
  return Object.fromEntries(cells);
}

const kept = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });
