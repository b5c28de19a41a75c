import type { Assessment } from './assessment.ts';
import type { Register } from './register.ts';
import type { Superseded } from './superseded.ts';

type Cells = Readonly<Record<string, unknown>>;

const parts = ['ratings', 'comments', 'targets', 'evidence'] as const;

/** Writes registers as an assessment, with the name and place of a copy and its keys in order. */
export function documentOf(copy: Assessment, registers: readonly Register[], lost: readonly Superseded[]): Assessment {
  const { id, rubric, unit, wave, round, rater, role } = copy;
  const sorted = registers.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const named = { id, rubric, unit, wave, round, rater, ...(role !== undefined && { role }) };
  const document = {
    ...named,
    ratings: {},
    ...cellsBy(sorted, ({ value }) => value),
    ...kept('status', sorted.find(({ part }) => part === 'status')?.value),
    ...kept('cleared', filled(cellsBy(sorted, ({ value, at }) => (value === undefined ? at : undefined)))),
    ...kept('superseded', lost.length > 0 ? lost : undefined),
  };
  return document;
}

/** The cells of each part that has any. */
function cellsBy(registers: readonly Register[], holds: (register: Register) => unknown): Cells {
  const cells = parts.map((name) => {
    const mine = registers.filter(({ part }) => part === name);
    const entries = mine.map((register) => [register.key, holds(register)] as const);
    return [name, filled(Object.fromEntries(entries.filter(([, value]) => value !== undefined)))] as const;
  });
  return Object.fromEntries(cells.filter(([, part]) => part !== undefined));
}

const filled = (cells: Cells) => (Object.keys(cells).length > 0 ? cells : undefined);

const kept = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });
