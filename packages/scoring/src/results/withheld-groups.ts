import { isFew } from '../disclosure/demands.ts';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { LinkedCell } from '../disclosure/hierarchy.ts';
import { protectAnswered } from '../disclosure/protect-answered.ts';
import { protectEach } from '../disclosure/protect-each.ts';
import { protectExact } from '../disclosure/protect-exact.ts';
import { totalOf } from '../numbers/total-of.ts';
import type { Group } from '../tally/group.ts';
import { levelNumbers } from '../tally/level-numbers.ts';
import type { Tally } from '../tally/tally.ts';
import type { WeightedTally } from '../tally/weigh-tally.ts';
import { contributionsOf } from './contributions-of.ts';
import type { GroupLabel } from './group-label.ts';
import { protectSparing } from './protect-sparing.ts';
import { ratedIndicator } from './rated-indicator.ts';
import type { ReportGroup, ReportGroups } from './report-groups.ts';
import { type SamePeople, samePeople } from './same-people.ts';
import { type Reasons, type Tables, withoutToldByWeights } from './without-told-by-weights.ts';

/** What decides on who is withheld, beside the rule. */
interface Beside {
  /** The lowest favourable level, from 1. */
  readonly favourable: number;
  /** The groups in which everyone agreed to be shown. */
  readonly consents: readonly GroupLabel[];
  /** The tally that the groups were made of. */
  readonly base: Tally & Partial<WeightedTally>;
  /** Says which groups of that tally are in a group. */
  readonly isIn: (group: ReportGroup) => (part: Group) => boolean;
}

/**
 * For each indicator, by its column in the tally, why each group is withheld; `undefined` where it is shown.
 *
 * What is missing, and how many answered, tells how many raters a group has: so groups are protected by these first, and one
 * that is withheld by them is withheld for every indicator.
 * Where ratings are weighted, so are those whose weights tell of others.
 */
export function withheldGroups(
  { groups, relations }: ReportGroups,
  columns: readonly number[],
  rule: DisclosureRule,
  beside: Beside,
): readonly Reasons[] {
  const same = samePeople(relations);
  const people = peopleOf(groups, same, beside.consents);
  const sizes = people.map(sizeCell);
  const { name, source, minimum, hidesEmpty = false } = rule;
  const spared = people.flatMap(({ id, hasAllRoles }) => (hasAllRoles ? [id] : []));
  const all = { relations: same.relations, spared };
  const [bySize = []] = protectSparing(protectEach, [sizes], all, { name, source, minimum, hidesEmpty });
  const withheld = sizes.flatMap(({ id }, at) => (bySize[at] === undefined ? [] : [id]));
  const counted = columns.map((column) => people.map((one) => indicatorCell(one, column, rule, beside)));
  const cells = countsWhole(beside.base) ? withoutFew(counted, rule) : counted;
  const options = { favourable: beside.favourable, withheld };
  const counts = people.map(({ group }) => group);
  const protectedBy = (tables: Tables) => {
    const byIndicator = protectSparing(protectAnswered, tables, all, rule, options);
    const indicators = tables.map((own, at) => ratedIndicator(own, counts, columns[at] as number));
    const rated = { sizes, indicators, countsWhole: countsWhole(beside.base) };
    return protectExact(rated, same.relations, rule, { bySize, byIndicator }, spared);
  };
  const memberOf = counts.map(beside.isIn);
  const reasons = withoutToldByWeights(cells, protectedBy, beside.base, memberOf);
  const places = new Map(people.map(({ id }, at) => [id, at]));
  const placeOf = groups.map(({ id }) => places.get(same.nameOf(id)) as number);
  return reasons.map((own) => placeOf.map((place) => own[place]));
}

/** Whether a rating counts only beside others of the same rater. */
function countsWhole({ rule }: Tally): boolean {
  return rule === 'whole-raters' || rule === 'half-of-dimension';
}

/** Withholds a group on all indicators of which too few count on one, as who counts on one counts on others. */
function withoutFew(cells: Tables, rule: DisclosureRule): Tables {
  const few = new Set(
    cells.flatMap((own) => own.flatMap((cell) => (isFew(cell, rule) && !cell.hasConsent ? [cell.id] : []))),
  );
  return cells.map((own) => own.map((cell) => (few.has(cell.id) ? { ...cell, isPublished: false } : cell)));
}

/** The same people, under whatever names. */
interface People {
  readonly id: string;
  readonly group: ReportGroup;
  readonly isPublished: boolean;
  readonly hasConsent: boolean;
  /** Whether they are all roles of their unit or network, and not one of them. */
  readonly hasAllRoles: boolean;
}

function peopleOf(
  groups: readonly ReportGroup[],
  { nameOf }: SamePeople,
  consents: readonly GroupLabel[],
): readonly People[] {
  const agreed = new Set(consents.map(({ unit, role }) => JSON.stringify([unit, role])));
  const people = new Map<string, People>();
  for (const group of groups) {
    const id = nameOf(group.id);
    const { kind, unit, role } = group;
    const before = people.get(id);
    const hasConsent = kind === 'unit' && agreed.has(JSON.stringify([unit, role]));
    people.set(id, {
      id,
      group,
      isPublished: before?.isPublished === true || kind !== 'own',
      hasConsent: before?.hasConsent === true || hasConsent,
      hasAllRoles: before?.hasAllRoles === true || role === null,
    });
  }
  return [...people.values()];
}

/** A group by how many raters it has. */
function sizeCell({ id, group: { tally, position }, isPublished, hasConsent }: People): LinkedCell {
  return { id, n: tally.raters[position] as number, isPublished, ...(hasConsent && { hasConsent }) };
}

/** A group by how many chose a level of one indicator. */
function indicatorCell(people: People, column: number, rule: DisclosureRule, { base, isIn }: Beside): LinkedCell {
  const { group } = people;
  const size = sizeCell(people);
  const counts = levelNumbers(group.tally, group.tally.counts, group.position, column);
  return {
    ...size,
    n: totalOf(counts),
    raters: size.n,
    // Counts would make every indicator a table of its own, which takes longer: only where the rule looks at them.
    ...((rule.hidesUnanimous || rule.hidesExtremeShares) && { counts }),
    ...((rule.dominance || rule.withinPercent) && { contributions: contributionsOf(base, column, isIn(group)) }),
  };
}
