import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { averageDeviationAboutMedian } from '../../../packages/scoring/src/consensus/average-deviation-about-median.ts';
import { consensus } from '../../../packages/scoring/src/consensus/consensus.ts';
import { leikDispersion } from '../../../packages/scoring/src/consensus/leik-dispersion.ts';
import { vanDerEijkAgreement } from '../../../packages/scoring/src/consensus/van-der-eijk-agreement.ts';
import { withinGroupAgreement } from '../../../packages/scoring/src/consensus/within-group-agreement.ts';
import { interpolatedMedian } from '../../../packages/scoring/src/distributions/interpolated-median.ts';
import { shareAtOrAbove } from '../../../packages/scoring/src/distributions/share-at-or-above.ts';
import { truncated } from '../truncated.ts';

interface Input {
  readonly file: string;
  readonly groupColumn: string;
  readonly group: string | number;
  readonly k: number;
}

/** The data lie beside the folder with the cases: `input.file` is relative to the parent of `directory`. */
export function compute(input: Input, directory: string): object {
  const [header, ...rows] = readTable(join(directory, '..', input.file));
  const groupIndex = (header as string[]).indexOf(input.groupColumn);
  const items = (header as string[])
    .map((item, column) => ({ item, column }))
    .filter(({ item, column }) => column !== groupIndex && item !== 'respondent')
    // An item that is coded from 0 has other levels than the scale that the case declares.
    .filter(({ column }) => rows.every((row) => row[column] !== '0'));
  const group = rows.filter((row) => row[groupIndex] === String(input.group));
  return {
    n: group.length,
    items: items.map(({ item, column }) => ({
      item,
      ...measures(
        countLevels(
          group.map((row) => row[column] as string),
          input.k,
        ),
      ),
    })),
  };
}

function measures(counts: readonly number[]): object {
  return {
    counts,
    interpolatedMedian: interpolatedMedian(counts),
    vanDerEijkA: vanDerEijkAgreement(counts),
    tastleWiermanCns: consensus(counts),
    leikD: leikDispersion(counts),
    rwg: truncated(withinGroupAgreement(counts)),
    adMedian: averageDeviationAboutMedian(counts),
    favourableTop: shareAtOrAbove(counts, counts.length),
  };
}

function readTable(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
}

function countLevels(cells: readonly string[], levels: number): number[] {
  const counts = new Array<number>(levels).fill(0);
  for (const cell of cells)
    if (cell !== '' && cell !== 'NA') counts[Number(cell) - 1] = (counts[Number(cell) - 1] ?? 0) + 1;
  return counts;
}
