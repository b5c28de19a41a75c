/** One way to do a job. */
export interface Contender {
  readonly name: string;
  /** Does the job as often as one measurement takes. */
  readonly run: () => unknown;
  /** How many units of work one run does, such as cells. */
  readonly units: number;
}

/** What a contender took. */
export interface Timing {
  readonly name: string;
  /** Nanoseconds a unit: the fastest round and the middle one. */
  readonly fastest: number;
  readonly middle: number;
}

/** Keeps results, so that no compiler drops the work. */
let sink: unknown;

/**
 * Runs all contenders in turn, round after round, so that a noisy moment hits all of them; the first is the one that the
 * others are compared with. Prints nanoseconds a unit and ratios of the fastest rounds.
 *
 * @param isTwice - whether each timed run follows one of its own that isn't timed. Where contenders leave tens of megabytes,
 *   to collect them and to get fresh memory otherwise falls to whoever comes next: one loop under two names then differs by two
 */
export function compare(
  title: string,
  unit: string,
  contenders: readonly Contender[],
  rounds = 40,
  isTwice = false,
): Timing[] {
  const times = contenders.map((): number[] => []);
  for (const { run } of contenders) sink = run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { run, units }] of contenders.entries()) {
      if (isTwice) sink = run();
      const start = process.hrtime.bigint();
      sink = run();
      times[at]?.push(Number(process.hrtime.bigint() - start) / units);
    }
  }
  return timingsOf(title, unit, contenders, times);
}

/** As {@link compare} with `isTwice`, for contenders that are waited for. */
export async function compareWaiting(
  title: string,
  unit: string,
  contenders: readonly Contender[],
  rounds: number,
): Promise<Timing[]> {
  const times = contenders.map((): number[] => []);
  for (const { run } of contenders) sink = await run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { run, units }] of contenders.entries()) {
      sink = await run();
      const start = process.hrtime.bigint();
      sink = await run();
      times[at]?.push(Number(process.hrtime.bigint() - start) / units);
    }
  }
  return timingsOf(title, unit, contenders, times);
}

function timingsOf(
  title: string,
  unit: string,
  contenders: readonly Contender[],
  times: readonly (readonly number[])[],
): Timing[] {
  const timings = contenders.map(({ name }, at) => {
    const sorted = (times[at] as number[]).toSorted((a, b) => a - b);
    return { name, fastest: sorted[0] as number, middle: sorted[sorted.length >> 1] as number };
  });
  print(title, unit, timings);
  return timings;
}

function print(title: string, unit: string, timings: readonly Timing[]): void {
  const [first] = timings;
  console.log(`\n${title} (ns a ${unit})`);
  for (const { name, fastest, middle } of timings) {
    const ratio = fastest / (first?.fastest ?? 1);
    const columns = [
      name.padEnd(64),
      figure(fastest).padStart(12),
      figure(middle).padStart(12),
      `${figure(ratio)} x`.padStart(12),
    ];
    console.log(columns.join(''));
  }
}

function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 1 ? value.toFixed(1) : value.toFixed(3);
}

/** The last result, for whoever wants to look. */
export function lastResult(): unknown {
  return sink;
}
