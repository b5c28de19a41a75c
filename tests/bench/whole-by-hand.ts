// The whole job as an app would write it: papaparse, zod, a Map of answers, simple-statistics, and what that has not.
import { readFileSync } from 'node:fs';
import { mean, median, sampleVariance } from 'simple-statistics';
import { words } from './csv-file.ts';
import { indicators, levels, roles } from './made-up-responses.ts';
import { patternAgreement } from './pattern-agreement.ts';

export interface Papaparse {
  parse(text: string, how: object): { readonly data: readonly unknown[] };
}
interface Schema {
  parse(data: unknown): Readonly<Record<string, string>>;
}
export interface Zod {
  object(shape: object): Schema;
  enum(values: readonly string[]): unknown;
  string(): unknown;
}

/** Gets ready to do the job: the statistics of each cell by `unit|role|indicator`. */
export function byHand({ parse }: Papaparse, zod: Zod): (path: string) => Map<string, readonly number[]> {
  const schema = answerSchema(zod);
  return (path) => {
    const cells = new Map<string, number[]>();
    for (const data of parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data) {
      const row = schema.parse(data);
      for (const id of indicators) {
        const level = Number(row[id] || Number.NaN);
        if (Number.isNaN(level)) continue;
        const key = `${row['unit']}|${row['role']}|${id}`;
        const answers = cells.get(key);
        if (answers === undefined) cells.set(key, [level]);
        else answers.push(level);
      }
    }
    return new Map([...cells].map(([key, answers]) => [key, statisticsOf(answers)]));
  };
}

function answerSchema(z: Zod): Schema {
  const answers = ['1', '2', '3', '4', '5', '', ...Object.keys(words)];
  const cells = Object.fromEntries(indicators.map((id) => [id, z.enum(answers)]));
  return z.object({ unit: z.string(), role: z.enum(roles), ...cells });
}

function statisticsOf(answers: readonly number[]): number[] {
  const counts = new Array<number>(levels).fill(0);
  for (const level of answers) counts[level - 1] = (counts[level - 1] as number) + 1;
  const all = answers as number[];
  const [n, centre, middle] = [all.length, mean(all), median(all)];
  const deviation = all.reduce((sum, level) => sum + Math.abs(level - middle), 0) / n;
  const variance = n > 1 ? sampleVariance(all) : 0;
  return [
    n,
    centre,
    middle,
    variance,
    consensusOf(counts, n, centre),
    agreementOf(counts, n),
    leikOf(counts, n),
    deviation,
  ];
}

function consensusOf(counts: readonly number[], n: number, centre: number): number {
  let sum = 1;
  for (const [at, count] of counts.entries()) {
    if (count > 0) sum += (count / n) * Math.log2(1 - Math.abs(at + 1 - centre) / (levels - 1));
  }
  return sum;
}

function leikOf(counts: readonly number[], n: number): number {
  let below = 0;
  let sum = 0;
  for (const count of counts) {
    below += count / n;
    sum += Math.min(below, 1 - below);
  }
  return (2 * sum) / (levels - 1);
}

/** Layer after layer, as van der Eijk has it: the smallest count that is left is taken from all that have some. */
function agreementOf(counts: readonly number[], n: number): number {
  const left = [...counts];
  let sum = 0;
  for (;;) {
    let set = 0;
    let height = Number.POSITIVE_INFINITY;
    for (const [at, count] of left.entries()) {
      if (count === 0) continue;
      set |= 1 << at;
      height = Math.min(height, count);
    }
    if (set === 0) return sum / n;
    sum += height * patternAgreement(set, levels);
    for (const [at, count] of left.entries()) if (count > 0) left[at] = count - height;
  }
}
