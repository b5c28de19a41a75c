import { type Bound, type Change, type Demand, reach } from './reach.ts';
import { rounding, type Tableau } from './tableau.ts';

/** What complementary suppression works on; what it learns of the sums helps with the next table of the same sums. */
export interface Complement {
  readonly tableau: Tableau;
  /** For each cell, what was found to bound it. */
  readonly bounds: Map<number, Bound[]>;
  /** For each cell, the last change that was found to make it large enough. */
  readonly changes: Map<number, Change>;
}

/** How far beyond what is asked a change of whole numbers is looked for. */
const furthest = 12;

/** What keeps a demand from being met; `undefined` when it is met. */
export function boundOn({ tableau, changes }: Complement, demand: Demand, hidden: Uint8Array): Bound | undefined {
  if (meets(changes.get(demand.position), demand, hidden)) return undefined;
  const result = reach(tableau, demand, hidden);
  if ('bound' in result) return result.bound;
  changes.set(demand.position, result.change);
  return undefined;
}

/** Whether a change that was found before, perhaps for another table, will do. */
function meets(change: Change | undefined, demand: Demand, hidden: Uint8Array): boolean {
  const { position, values, atLeast, atMost } = demand;
  if (change === undefined) return false;
  let most = values[position] as number;
  for (const [at, more] of change) {
    const after = (values[at] as number) + more;
    if (hidden[at] === 0 || after < -rounding || after > (atMost?.[at] ?? after) + rounding) return false;
    if (at === position) most += more;
  }
  return most >= atLeast - rounding;
}

/**
 * Whether a demand is met by a change of whole numbers, as numbers of raters are. Where sums overlap as networks do, one
 * of halves may be all that there is, and who knows that raters are whole would know more.
 */
export function isMetInWhole(complement: Complement, demand: Demand, hidden: Uint8Array): boolean {
  const known = complement.changes.get(demand.position);
  if (known !== undefined && isWhole(known, demand) && meets(known, demand, hidden)) return true;
  for (let more = 0; more <= furthest; more += 1) {
    const result = reach(complement.tableau, { ...demand, atLeast: demand.atLeast + more }, hidden);
    if ('bound' in result) return false;
    const twice = result.change.map(([at, much]) => [at, 2 * much] as const);
    const whole = [result.change, twice].find((change) => isWhole(change, demand) && meets(change, demand, hidden));
    if (whole === undefined) continue;
    complement.changes.set(demand.position, whole);
    return true;
  }
  return false;
}

/** The shown cells that stand in a sum with a hidden one of which the change that is known takes a part. */
export function besideParts({ tableau, changes }: Complement, demand: Demand, hidden: Uint8Array): number[] {
  const change = changes.get(demand.position) as Change;
  const parts = change.filter((one) => !isWhole([one], demand));
  const rows = tableau.rows.filter((row) => parts.some(([at]) => row[at] !== 0));
  return [...hidden.keys()].filter((at) => hidden[at] === 0 && rows.some((row) => row[at] !== 0));
}

/** Weights needn't be whole: then neither need their changes. */
function isWhole(change: Change, { values }: Demand): boolean {
  return change.every(([at, more]) => {
    const isWeight = !Number.isInteger(values[at]);
    return isWeight || Math.abs(more - Math.round(more)) < rounding;
  });
}
