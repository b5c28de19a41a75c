import type { Rubric } from '../rubric/rubric.ts';
import type { Crosswalk } from './crosswalk.ts';
import { levelIds, type RubricPart, rubricParts, scaleOf } from './rubric-parts.ts';
import { isSameScale } from './scale-changes.ts';
import type { ScaleMap } from './scale-map.ts';

/** What the levels of one indicator are on another. */
export interface ScaleBridge {
  readonly levels: Readonly<Record<string, string>>;
  readonly lossy: boolean;
}

interface RatedOn {
  readonly scale: RubricPart;
  readonly reverse: boolean;
}

/** Finds what the levels of an indicator of the older rubric are on one of the newer; `undefined` where nothing says it. */
export function scaleBridges({ scaleMaps = [] }: Crosswalk, from: Rubric, to: Rubric) {
  const [older, newer] = [ratedOn(from), ratedOn(to)];
  return (one: string, other: string | undefined): ScaleBridge | undefined => {
    const [was, is] = [older.get(one), newer.get(other)];
    if (was === undefined || is === undefined) return undefined;
    const map = scaleMaps.find((each) => isFor(each, was, is));
    if (map !== undefined) return { levels: map.levels, lossy: map.lossy === true };
    const same = was.reverse === is.reverse && isSameScale(was.scale, is.scale);
    return same ? { levels: asTheyAre(was), lossy: false } : undefined;
  };
}

function ratedOn(rubric: Rubric): Map<string | undefined, RatedOn> {
  const parts = rubricParts(rubric);
  const entries = parts.indicators.flatMap((indicator): [string, RatedOn][] => {
    const scale = scaleOf(indicator, parts);
    return scale === undefined ? [] : [[indicator.id, { scale, reverse: indicator.thing['reverse'] === true }]];
  });
  return new Map(entries);
}

function isFor({ from, to, reverse }: ScaleMap, was: RatedOn, is: RatedOn): boolean {
  return from === was.scale.id && to === is.scale.id && (reverse === true) === (was.reverse !== is.reverse);
}

const asTheyAre = ({ scale }: RatedOn) => Object.fromEntries(levelIds(scale).map((level) => [level, level]));
