import type { ScaledRubric } from '@rubrikk/core';
import { checkAttributes } from './check-attributes.ts';
import type { Group } from './group.ts';
import { indicatorIds } from './indicators-of.ts';
import { missingKinds } from './missing-kinds.ts';
import { joinedKey, numbering } from './numbering.ts';
import { mostInByte, roomForCounts } from './room-for-counts.ts';
import { sharedLevels } from './shared-levels.ts';
import type { TallyBuilder } from './start-tally.ts';
import type { TallyCounts } from './tally-counts.ts';

/** How many groups have their counts in one array: new groups get another, so that none is copied while they're counted. */
const pageGroups = 64;

/**
 * Starts counting raters as {@link startTally} does, for who reads a file and has checked the codes: they aren't looked at again.
 */
export function startCounting(rubric: ScaledRubric, by: readonly string[]): TallyBuilder {
  checkAttributes(by);
  const indicators = indicatorIds(rubric);
  const levels = sharedLevels(rubric);
  const stride = levels.length + missingKinds.length;
  const block = indicators.length * stride;
  const numbers = new Map<number | string, number>();
  const numberings = by.map(numbering);
  const groups: Group[] = [];
  const raters: number[] = [];
  const pages: Uint8Array[] = [];
  /** What was taken out of the bytes of large groups. */
  const spilt = new Map<number, Uint32Array>();

  const open = (values: readonly string[]): number => {
    if (groups.length % pageGroups === 0) pages.push(new Uint8Array(pageGroups * block));
    raters.push(0);
    return groups.push(Object.fromEntries(by.map((attribute, at) => [attribute, values[at] as string]))) - 1;
  };

  /** Takes the counts of a group out of its bytes, which have room for no more. */
  const spill = (group: number): void => {
    const cells = pages[(group / pageGroups) | 0] as Uint8Array;
    const base = (group % pageGroups) * block;
    const sums = spilt.get(group) ?? new Uint32Array(block);
    for (let place = 0; place < block; place += 1) (sums[place] as number) += cells[base + place] as number;
    cells.fill(0, base, base + block);
    spilt.set(group, sums);
  };

  return {
    group(values) {
      checkValues(values, by);
      let key: number | string = 0;
      for (let place = 0; place < by.length; place += 1) {
        key = joinedKey(key, (numberings[place] as (value: string) => number)(values[place] as string));
      }
      let number = numbers.get(key);
      if (number === undefined) {
        number = open(values);
        numbers.set(key, number);
      }
      return number;
    },
    add(group, codes) {
      const people = (raters[group] as number) + 1;
      raters[group] = people;
      const cells = pages[(group / pageGroups) | 0] as Uint8Array;
      const width = indicators.length;
      let base = (group % pageGroups) * block;
      for (let indicator = 0; indicator < width; indicator += 1, base += stride) {
        const at = base + (codes[indicator] as number);
        cells[at] = (cells[at] as number) + 1;
      }
      if (people % mostInByte === 0) spill(group);
    },
    finish() {
      const counted = Uint32Array.from(raters);
      return {
        rubric: { id: rubric.id, version: rubric.version },
        indicators,
        levels,
        by,
        groups: [...groups],
        raters: counted,
        counts: joined(pages, spilt, roomForCounts(counted, groups.length * block)),
      };
    },
  };
}

function checkValues(values: readonly string[], by: readonly string[]): void {
  if (values.length === by.length) return;
  throw new RangeError(`Expected a value of each of [${by}]; received ${JSON.stringify(values)}.`);
}

function joined(
  pages: readonly Uint8Array[],
  spilt: ReadonlyMap<number, Uint32Array>,
  counts: TallyCounts,
): TallyCounts {
  let at = 0;
  for (const page of pages) {
    counts.set(page.subarray(0, counts.length - at), at);
    at += page.length;
  }
  for (const [group, sums] of spilt) {
    const base = group * sums.length;
    for (let place = 0; place < sums.length; place += 1) (counts[base + place] as number) += sums[place] as number;
  }
  return counts;
}
