import { sumOf } from '../sum-of.ts';
import { groupId } from './group-sums.ts';
import { groupedBy } from './grouped-by.ts';
import type { PublishedDimension, PublishedGroup, PublishedReport } from './published-group.ts';

/** What a report tells of its groups, with what its dimensions tell of them. */
export interface ToldGroups {
  /** The groups of each indicator; of those that only their dimension tells, with that number. */
  readonly groups: readonly PublishedGroup[];
  /** The ratings of whole dimensions, where these tell more than the indicators do one by one. */
  readonly totals: readonly PublishedGroup[];
  /** Dimensions that are made of withheld indicators of which nobody can say how many rated each. */
  readonly unsure: readonly PublishedDimension[];
}

/**
 * Works out what the dimensions of a report tell of the indicators that it withholds. One made of indicators that are all
 * shown tells nothing more. Of one withheld indicator the number is what is left of the ratings; of several it is the
 * fewest, where that times their number is left; and otherwise only their sum is told.
 */
export function toldByDimensions({ groups, dimensions }: Pick<PublishedReport, 'groups' | 'dimensions'>): ToldGroups {
  const parts = groupedBy(groups, partId);
  const left = dimensions.map((dimension) => whatIsLeft(dimension, parts.get(partId(dimension)) ?? []));
  const told = new Map(
    left.flatMap(({ hidden, each }) => (each === undefined ? [] : hidden.map((one) => [one, each]))),
  );
  const all = groups.map((group): PublishedGroup => {
    const n = told.get(group);
    return n === undefined ? group : { ...group, n, isToldByDimension: true };
  });
  const unsure = left.filter(({ count, each }) => count > 0 && each === undefined).map(({ dimension }) => dimension);
  return { groups: all, totals: totalsOf(all, dimensions, unsure), unsure };
}

function partId(part: Pick<PublishedGroup, 'unit' | 'role' | 'network' | 'dimension'>): string {
  return JSON.stringify([groupId(part), part.dimension]);
}

/** What is left of a dimension when the indicators that are shown are taken off. */
interface Left {
  readonly dimension: PublishedDimension;
  readonly hidden: readonly PublishedGroup[];
  /** How many of the withheld indicators went in. */
  readonly count: number;
  /** How many rated each of them, where it is told. */
  readonly each: number | undefined;
}

function whatIsLeft(dimension: PublishedDimension, parts: readonly PublishedGroup[]): Left {
  const hidden = parts.filter(({ n }) => n === undefined);
  const rated = parts.flatMap(({ n = 0 }) => (n > 0 ? [n] : []));
  const count = dimension.indicators - rated.length;
  const ratings = dimension.ratings - sumOf(rated);
  const isEven = count === 1 || ratings === count * dimension.n;
  const isTold = count > 0 && count === hidden.length && ratings > 0 && isEven;
  return { dimension, hidden, count, each: isTold ? ratings / count : undefined };
}

/** The ratings of each group on every dimension of which some figure tells no more than these. */
function totalsOf(
  groups: readonly PublishedGroup[],
  dimensions: readonly PublishedDimension[],
  unsure: readonly PublishedDimension[],
): PublishedGroup[] {
  const shown = new Map(dimensions.map((one) => [partId(one), one]));
  return [...new Set(unsure.map(({ dimension }) => dimension))].flatMap((dimension) => {
    const own = groups.filter((group) => group.dimension === dimension);
    const over = new Set(own.map(({ indicator }) => indicator)).size;
    return [...groupedBy(own, groupId).values()].map((parts): PublishedGroup => {
      const { unit, role, network, path } = parts[0] as PublishedGroup;
      const figure = shown.get(partId({ unit, role, network, dimension }));
      const whole = figure?.indicators === over ? figure.ratings : undefined;
      const place = figure?.path ?? path;
      return {
        unit,
        role,
        network,
        indicator: dimension,
        n: whole ?? addedUp(parts, over),
        missing: 0,
        path: place,
        over,
      };
    });
  });
}

function addedUp(parts: readonly PublishedGroup[], over: number): number | undefined {
  const numbers = parts.flatMap(({ n }) => n ?? []);
  return numbers.length === over ? sumOf(numbers) : undefined;
}
