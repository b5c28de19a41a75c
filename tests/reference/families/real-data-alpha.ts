import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlphaMetric } from '../../../packages/scoring/src/reliability/alpha-metric.ts';
import { groupIntraclassCorrelationFromCounts } from '../../../packages/scoring/src/reliability/group-intraclass-correlation-from-counts.ts';
import { krippendorffAlpha } from '../../../packages/scoring/src/reliability/krippendorff-alpha.ts';

interface Input {
  readonly file: string;
  readonly groupColumn: string;
  readonly item: string;
  readonly k: number;
}

const metrics: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval'];

/** The data lie beside the folder with the cases: `input.file` is relative to the parent of `directory`. */
export function compute({ file, groupColumn, item, k }: Input, directory: string): object {
  const lines = readFileSync(join(directory, '..', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const [header = [], ...rows] = lines.map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
  const groupIndex = header.indexOf(groupColumn);
  const itemIndex = header.indexOf(item);
  const counts = new Map<string | undefined, number[]>();
  for (const row of rows) {
    const group = row[groupIndex];
    const level = Number(row[itemIndex] || Number.NaN);
    const groupCounts = counts.get(group) ?? new Array<number>(k).fill(0);
    counts.set(group, groupCounts);
    if (level >= 1) groupCounts[level - 1] = (groupCounts[level - 1] as number) + 1;
  }
  const units = [...counts.values()];
  return {
    alpha: Object.fromEntries(metrics.map((metric) => [metric, krippendorffAlpha(units, metric)])),
    icc1: groupIntraclassCorrelationFromCounts(units)?.icc1,
  };
}
