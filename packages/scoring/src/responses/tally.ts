import type { Organisation, Round } from '@rubrikk/core';
import { checkAttributes } from '../tally/check-attributes.ts';
import { countGroups } from '../tally/count-rows.ts';
import { groupRows } from '../tally/group-rows.ts';
import { groupsOf } from '../tally/groups-of.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import type { Tally } from '../tally/tally.ts';
import { byNetwork } from './by-network.ts';
import { chosenRows } from './chosen-rows.ts';
import { countByRule } from './count-by-rule.ts';
import { countedWave } from './counted-wave.ts';
import type { ResponseColumn } from './response-column.ts';
import type { ResponseTable } from './response-table.ts';

/** What every table's responses can be told apart by. */
export type TallyAttribute = 'unit' | 'role' | 'wave' | 'round';

/** What a tally of a table is made by. */
export interface TallyOptions<By extends readonly string[]> {
  /** The attributes that tell groups apart; none counts everyone together. */
  readonly by: By;
  /** The wave to count, where there are several and `by` doesn't tell them apart. */
  readonly wave?: string;
  /** True to count the responses of several waves together: a rater in two of them then counts twice. */
  readonly poolWaves?: true;
}

/** One round, or all of them told apart: rounds are different facts, and nothing adds them up. */
export type RoundChoice<By extends readonly string[]> = 'round' extends By[number]
  ? {
      /** None, as the groups tell rounds apart. */
      readonly round?: never;
    }
  : {
      /** The round to count. */
      readonly round: Round;
    };

/** The organisation, where groups are networks. */
export type NetworkChoice<By extends readonly string[]> = 'network' extends By[number]
  ? {
      /** The tree of units, and which networks they are in. */
      readonly organisation: Organisation;
    }
  : {
      /** Not needed, as no group is a network. */
      readonly organisation?: Organisation;
    };

/** How ratings beside missing ones are treated: {@link MissingRule}. */
export type RuleChoice =
  | {
      /** What is left out; `exclude` when nothing is said. */
      readonly rule?: Exclude<MissingRule, 'not-applicable-at-target'>;
    }
  | {
      /** Counts what doesn't apply. */
      readonly rule: 'not-applicable-at-target';
      /**
       * The target of each indicator, as the id of the level that raters would choose; without one, what doesn't apply stays
       * missing.
       */
      readonly targets: Readonly<Record<string, string>>;
    };

/**
 * Counts the responses of a table: how many raters of each group chose each level of each indicator.
 *
 * A response counts once in each of its groups. Rounds are never counted together, and waves only when that is asked by
 * name. `network` tells apart the networks of an organisation, where a response counts in each network that its unit, or
 * a unit above it, is in, and under `''` in none. The tally carries the round and the wave that it's of.
 *
 * @param table - the responses
 * @param how - `by`: the attributes that tell groups apart; `round`: which round to count, unless `by` has it; `wave`: which
 *   wave; `rule`: what becomes of ratings beside missing ones; `organisation`: where `by` has networks
 * @returns the tally, its groups in the order met
 * @throws RangeError when no round is chosen or `by` tells rounds apart as well, when there are several waves that nothing
 *   tells apart, an attribute, a wave or a target isn't there, or there are 2,147,483,648 ratings or more
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { countsOf, responsesFromRows, tally } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const rows = [
 *   { unit: 'north', subject: 'maths', round: 'individual', [indicator]: 4 },
 *   { unit: 'north', subject: 'maths', round: 'individual', [indicator]: 2 },
 *   { unit: 'north', subject: 'maths', round: 'group', [indicator]: 3 },
 * ];
 * const read = responsesFromRows(plcResults, rows, { attributes: ['subject'] });
 * if (read.ok) {
 *   const alone = tally(read.value, { round: 'individual', by: ['subject'] });
 *   console.log(countsOf(alone, { subject: 'maths' }, indicator).join(' ')); // => 0 1 0 1 0
 *   const rounds = tally(read.value, { by: ['round'] });
 *   console.log(countsOf(rounds, { round: 'group' }, indicator).join(' ')); // => 0 0 1 0 0
 * }
 * ```
 */
export function tally<Own extends string, const By extends readonly (TallyAttribute | 'network' | Own)[]>(
  table: ResponseTable<Own>,
  how: TallyOptions<By> & RoundChoice<By> & NetworkChoice<By> & RuleChoice,
): Tally<By[number]> {
  const { by, round, organisation }: TallyOptions<By> & { round?: Round; organisation?: Organisation } = how;
  checkAttributes(by);
  const own = [...new Set(by.map((attribute) => (attribute === 'network' ? 'unit' : attribute)))];
  const columns = own.map((attribute) => columnOf(table, attribute));
  const rows = chosenRows(table, how);
  const wave = countedWave(table, rows, how);
  const grouped = groupRows(columns, table.size, rows);
  const counted: Tally = {
    rubric: table.rubric,
    indicators: table.indicators,
    levels: table.levels,
    by: own,
    groups: groupsOf(own, columns, grouped.order, grouped.starts),
    raters: countGroups(grouped),
    ...(round !== undefined && { round }),
    ...(wave !== undefined && { wave }),
    turned: [],
    ...countByRule(table, grouped, how),
  };
  // Without networks `own` is `by`; with them the networks' tally is.
  return byNetwork(counted, by, organisation) as Tally<By[number]>;
}

function columnOf(table: ResponseTable<string>, attribute: string): ResponseColumn {
  if (attribute === 'unit' || attribute === 'role' || attribute === 'wave' || attribute === 'round') {
    return table[attribute];
  }
  const own: Readonly<Record<string, ResponseColumn>> = table.attributes;
  if (Object.hasOwn(own, attribute)) return own[attribute] as ResponseColumn;
  throw new RangeError(
    `Expected attributes of the table, [unit,role,wave,round,network${Object.keys(own)
      .map((name) => `,${name}`)
      .join('')}]; received "${attribute}".`,
  );
}
