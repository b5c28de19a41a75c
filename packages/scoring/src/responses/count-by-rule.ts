import { countRows } from '../tally/count-rows.ts';
import type { GroupedRows } from '../tally/group-rows.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import type { Tally } from '../tally/tally.ts';
import type { TallyCounts } from '../tally/tally-counts.ts';
import type { ResponseTable } from './response-table.ts';
import { setAsideCodes } from './set-aside-codes.ts';

/** The rule of an analysis, and the targets of the one that needs them. */
export interface RuleAsked {
  readonly rule?: MissingRule;
  readonly targets?: Readonly<Record<string, string>>;
}

type Counted = Pick<Tally, 'rule' | 'counts' | 'setAside' | 'anchored' | 'targets'>;

/** Counts the ratings of grouped responses as the rule has it, and what it left out or put at the target. */
export function countByRule(
  table: ResponseTable<string>,
  grouped: GroupedRows,
  { rule = 'exclude', targets = {} }: RuleAsked,
): Counted {
  const width = table.indicators.length;
  const stride = table.levels.length + missingKinds.length;
  switch (rule) {
    case 'exclude':
      return { rule, counts: countRows(table.codes, width, stride, grouped) };
    case 'whole-raters':
    case 'half-of-dimension':
      return { rule, ...apart(countRows(setAsideCodes(table, rule), width, stride + 1, grouped), stride) };
    case 'not-applicable-at-target':
      return { rule, targets, ...anchor(countRows(table.codes, width, stride, grouped), table, targets) };
    default:
      throw new RangeError(
        `Expected one of exclude, half-of-dimension, whole-raters, not-applicable-at-target; received "${rule}".`,
      );
  }
}

/** Takes the last count of every cell out: those set aside. */
function apart(all: TallyCounts, stride: number): Pick<Tally, 'counts'> & { readonly setAside: TallyCounts } {
  const cells = all.length / (stride + 1);
  const counts = roomLike(all, cells * stride);
  const setAside = roomLike(all, cells);
  for (let cell = 0, from = 0, to = 0; cell < cells; cell += 1, from += stride + 1, to += stride) {
    for (let code = 0; code < stride; code += 1) counts[to + code] = all[from + code] as number;
    setAside[cell] = all[from + stride] as number;
  }
  return { counts, setAside };
}

function roomLike(counts: TallyCounts, length: number): TallyCounts {
  return counts instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length);
}

/** Moves what doesn't apply to the target of its indicator. */
function anchor(
  counts: TallyCounts,
  { indicators, levels }: ResponseTable<string>,
  targets: Readonly<Record<string, string>>,
): Pick<Tally, 'counts'> & { readonly anchored: TallyCounts } {
  const places = targetPlaces(indicators, levels, targets);
  const stride = levels.length + missingKinds.length;
  const from = levels.length + missingKinds.indexOf('not-applicable');
  const anchored = roomLike(counts, counts.length / stride);
  for (let cell = 0; cell < anchored.length; cell += 1) {
    const place = places[cell % indicators.length] as number;
    if (place < 0) continue;
    const moved = counts[cell * stride + from] as number;
    counts[cell * stride + from] = 0;
    counts[cell * stride + place] = (counts[cell * stride + place] as number) + moved;
    anchored[cell] = moved;
  }
  return { counts, anchored };
}

function targetPlaces(
  indicators: readonly string[],
  levels: readonly string[],
  targets: Readonly<Record<string, string>>,
): number[] {
  for (const [indicator, level] of Object.entries(targets)) {
    if (!indicators.includes(indicator)) {
      throw new RangeError(`Expected targets of indicators of the table; received one of "${indicator}".`);
    }
    if (!levels.includes(level)) {
      throw new RangeError(`Expected one of the levels [${levels}] as a target; received "${level}".`);
    }
  }
  return indicators.map((id) => (Object.hasOwn(targets, id) ? levels.indexOf(targets[id] as string) : -1));
}
