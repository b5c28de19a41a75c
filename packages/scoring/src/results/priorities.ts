import type { BootstrapOptions } from '../resampling/bootstrap.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { listMeasures, type PriorityList } from './list-measures.ts';
import { drawnStabilities } from './place-stability.ts';
import { ranked } from './ranked.ts';
import type { RoleGap } from './role-gap.ts';

/** An indicator's place in a list. */
export interface Place {
  /** The indicator. */
  readonly indicator: string;
  /** Its rank from 1; equal values share a rank, and the next one counts all before it. */
  readonly rank: number;
  /** What it was ranked by. */
  readonly value: number;
  /**
   * In which share of bootstrap draws it is among the first five as well: `undefined` where no draws were asked for, or
   * ratings are weighted.
   */
  readonly stability: number | undefined;
}

/** Where to look first, for one unit or all: the five first of each list, with all who share the fifth place. */
export interface Priorities extends Readonly<Record<PriorityList, readonly Place[]>> {
  /** The unit; `null` for all units together. */
  readonly unit: string | null;
  /** Largest share on a favourable level. */
  readonly strengths: readonly Place[];
  /** Largest share on the lowest level, of those that more put there than on a favourable level. */
  readonly mustChange: readonly Place[];
  /** Smallest consensus; none on which all agree. */
  readonly disagreement: readonly Place[];
  /** Largest Cliff's delta of the first of the two compared roles above the second; empty where none were compared. */
  readonly blindSpots: readonly Place[];
  /** Largest share below the target; empty where no targets were given. */
  readonly belowTarget: readonly Place[];
}

/** What the lists take beside the results. */
export interface PriorityOptions {
  /** The two roles that were compared. */
  readonly roles?: RoleGap['roles'] | undefined;
  /** The target of each indicator, as a position from 1. */
  readonly targets?: ReadonlyMap<string, number>;
  /** How to draw, for the stability of places. */
  readonly stability?: BootstrapOptions | undefined;
}

/** Ranks the shown indicators of every unit, all roles together. Ranks are of this staff; they set no mark to pass. */
export function priorities(results: readonly IndicatorResult[], options: PriorityOptions = {}): Priorities[] {
  const units = new Map<string | null, IndicatorResult[]>();
  for (const result of results) {
    const mine = units.get(result.unit);
    if (mine === undefined) units.set(result.unit, [result]);
    else mine.push(result);
  }
  return [...units].map(([unit, mine]) => prioritiesOf(unit, mine, options));
}

function prioritiesOf(unit: string | null, mine: readonly IndicatorResult[], options: PriorityOptions): Priorities {
  const measures = listMeasures(mine, options);
  const stabilities = drawnStabilities(measures, options.stability);
  const list = (name: PriorityList): Place[] => {
    const { entries, first } = measures[name];
    const values = entries.flatMap(({ indicator, counts, measure }, at) => {
      const value = measure(...counts);
      return value === undefined ? [] : [{ indicator, value, stability: stabilities?.[name][at] }];
    });
    return ranked(values, first).map(({ indicator, rank, value, stability }) => ({
      indicator,
      rank,
      value,
      stability,
    }));
  };
  return {
    unit,
    strengths: list('strengths'),
    mustChange: list('mustChange'),
    disagreement: list('disagreement'),
    blindSpots: list('blindSpots'),
    belowTarget: list('belowTarget'),
  };
}
