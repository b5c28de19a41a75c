import type { MergeConflict } from './merge-conflict.ts';
import { instantOf, lastOf, placeOf, type Register } from './register.ts';
import { saysTheSame } from './says-the-same.ts';

/** What a copy says, each by its place. */
export type Registers = ReadonlyMap<string, Register>;

/** Where two copies are at odds, in the order of the parts and keys. */
export function conflictsOf(one: Registers, other: Registers, before: Registers): MergeConflict[] {
  const found = [...differing(one, other, before), ...late(one, other), ...late(other, one)];
  const placed = found.map((each) => [`${placeOf(each)} ${'submitted' in each}`, each] as const);
  return placed.sort(byPlace).map(([, each]) => each);
}

/** The order of code units, which is the same in every place. */
export const byPlace = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : 1;

function differing(one: Registers, other: Registers, before: Registers): MergeConflict[] {
  return [...one].flatMap(([place, mine]): MergeConflict[] => {
    const its = other.get(place);
    const base = before.get(place);
    if (its === undefined || agree(mine, its) || isSame(mine, base) || isSame(its, base)) return [];
    const { last, rule } = lastOf(mine, its);
    const [kept, lost] = [sayingOf(last), sayingOf(last === mine ? its : mine)];
    // Both registers are of one place, so their values are those of its part.
    return [{ part: mine.part, key: mine.key, kept, lost, rule } as MergeConflict];
  });
}

/** What one copy says that the other, which was submitted before and not reopened since, doesn't know of. */
function late(edited: Registers, other: Registers): MergeConflict[] {
  const [its, mine] = [other.get('status status'), edited.get('status status')];
  if (its === undefined || !isSubmission(its) || isSame(its, mine)) return [];
  if (mine !== undefined && lastOf(its, mine).last === mine) return [];
  return [...edited].flatMap(([place, register]): MergeConflict[] => {
    const known = other.get(place);
    if (register.part === 'status' || instantOf(register) <= instantOf(its)) return [];
    if (known !== undefined && isSame(known, register)) return [];
    if (known !== undefined && lastOf(known, register).last === known) return [];
    const { part, key } = register;
    const rule = 'after-submission';
    return [{ part, key, kept: sayingOf(register), submitted: its.value, rule } as MergeConflict];
  });
}

const isSubmission = ({ value }: Register) => value !== undefined && 'state' in value && value.state === 'submitted';
const agree = (one: Register, other: Register) => saysTheSame(one.value ?? {}, other.value ?? {});
const isSame = (one: Register, other: Register | undefined) =>
  other !== undefined && one.at === other.at && agree(one, other);
const sayingOf = ({ value, at }: Register) => (value === undefined ? { at } : { value, at });
