import type { Organisation } from '@rubrikk/core';
import type { Tally } from '../tally/tally.ts';
import { refuseUnit, unitsAbove } from '../tally/units-above.ts';
import { isInGroup } from './is-in-group.ts';
import type { ReportGroup } from './report-groups.ts';

/** How many of a part of the staff were asked to rate. */
export interface Invited {
  /** The unit that they are of; left out where the numbers aren't told apart by unit. */
  readonly unit?: string;
  /** Their role; left out where the numbers aren't told apart by role. */
  readonly role?: string;
  /** How many were asked. */
  readonly invited: number;
}

/**
 * Says how many of a group were asked: the sum of its parts, and only where all its raters are in one of them.
 *
 * @throws RangeError when a number isn't a whole one from 0, parts overlap, a unit isn't in the organisation, or more
 *   answered than were asked
 */
export function invitedCount(
  parts: readonly Invited[],
  tally: Tally,
  organisation?: Organisation,
): (group: ReportGroup) => number | undefined {
  const isIn = isInGroup(organisation);
  const above = organisation === undefined ? new Map<string, readonly string[]>() : unitsAbove(organisation);
  for (const [at, part] of parts.entries()) {
    checkPart(part, parts.slice(0, at));
    if (organisation !== undefined && part.unit !== undefined && !above.has(part.unit)) {
      refuseUnit(part.unit, organisation.id);
    }
  }
  return (group) => {
    const isOf = isIn(group);
    const own = parts.filter(isOf);
    const isCovered = tally.groups.every((base) => !isOf(base) || own.some((part) => covers(part, base, above)));
    if (!isCovered) return undefined;
    return checkedSum(own, group);
  };
}

type Above = ReadonlyMap<string, readonly string[]>;

/** A part of the staff, or a group of a report. */
interface Part {
  readonly unit?: string | null;
  readonly role?: string | null;
  readonly network?: string | null;
}

/** Whether a part of the staff holds everyone of another. */
function covers(part: Pick<Invited, 'unit' | 'role'>, base: Pick<Invited, 'unit' | 'role'>, above: Above): boolean {
  const { unit, role } = base;
  const isOfUnit = part.unit === undefined || unit === undefined || (above.get(unit) ?? [unit]).includes(part.unit);
  return isOfUnit && (part.role === undefined || role === undefined || part.role === role);
}

function checkPart(part: Invited, before: readonly Invited[]): void {
  if (!(Number.isSafeInteger(part.invited) && part.invited >= 0)) {
    throw new RangeError(`Expected how many were invited as a whole number from 0; received ${part.invited}.`);
  }
  const other = before.find((one) => isShared(one, part));
  if (other === undefined) return;
  throw new RangeError(
    `Expected parts of the staff of whom nobody is in two; received ${partWords(other)} and ${partWords(part)}. Tell them all apart by the same.`,
  );
}

/**
 * Whether two parts are of the same unit and role, or one is told by what the other isn't told by. A school and one of its
 * teams may both be there: then the school's number is of those who are in none of these teams.
 */
function isShared(one: Invited, other: Invited): boolean {
  const isOneRole = one.role === undefined || other.role === undefined || one.role === other.role;
  const isOneUnit = one.unit === undefined || other.unit === undefined || one.unit === other.unit;
  return isOneRole && isOneUnit;
}

function partWords({ unit, role, network }: Part): string {
  const told = Object.entries({ unit, role, network }).flatMap(([key, name]) =>
    typeof name === 'string' ? [`${key}: '${name}'`] : [],
  );
  return told.length === 0 ? 'everyone' : `\`${told.join(', ')}\``;
}

function checkedSum(parts: readonly Invited[], group: ReportGroup): number {
  const invited = parts.reduce((sum, part) => sum + part.invited, 0);
  const answered = group.tally.raters[group.position] as number;
  if (answered <= invited) return invited;
  const [part] = parts;
  const who = partWords(part === undefined || parts.length > 1 ? group : part);
  throw new RangeError(
    `Expected no more raters than were invited; received ${invited} invited of ${who}, and ${answered} answered. Mend the numbers of those invited.`,
  );
}
