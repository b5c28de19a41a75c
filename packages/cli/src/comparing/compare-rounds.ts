import { type OrdinalRubric, type Organisation, pathTo } from '@rubrikk/core';
import {
  type DisclosureRule,
  gapBetweenRounds,
  type IndicatorResult,
  type Protected,
  type ResponseColumn,
  type ResponseTable,
  type RoundsGap,
  report,
  type Tally,
  tally,
  turnReverse,
} from '@rubrikk/scoring';
import type { ComparedRound } from '../arguments/parse-rounds.ts';
import { countedBy } from '../input/counted-by.ts';

/** One judgement of a group or a plenum, held against what its staff said one by one. */
export interface Judged {
  /** Whose staff it is held against; `null` for everyone. */
  readonly unit: string | null;
  /** Who judged: the unit of a plenum, as its row may name a person; of a group what its row calls it, or its unit. */
  readonly judge: string;
  /** For each indicator, where the judgement stands; left out where there is nothing to compare. */
  readonly gaps: readonly { readonly indicator: string; readonly gap: Protected<RoundsGap> | undefined }[];
}

/** Which rounds of which wave are compared, and by which rule groups are withheld. */
export interface RoundsChoice {
  readonly wave: string;
  readonly round: ComparedRound;
  readonly rule: DisclosureRule;
  /** The tree that units stand in: a plenum is then held against all those in its unit or below it. */
  readonly organisation?: Organisation | undefined;
}

/** What comes out of comparing rounds. */
export interface ComparedRounds {
  /** How many rated alone; `null` where no result of everyone tells it. */
  readonly raters: number | null;
  readonly judged: readonly Judged[];
}

/**
 * Holds each judgement against the individual ratings: those of its unit, or of everyone where its unit is none that was
 * rated alone, as a school whose teams are the units. What a report of these ratings withholds, by roles, units and
 * networks, is withheld here.
 */
export function compareRounds(rubric: OrdinalRubric, table: ResponseTable, choice: RoundsChoice): ComparedRounds {
  const { wave, round, rule, organisation } = choice;
  const tree = organisation && { organisation };
  const alone = turnReverse(rubric, tally(table, { round: 'individual', wave, by: countedBy(table) }));
  const made = report(rubric, alone, { rule, ...tree });
  const results = made.results.filter(({ role }) => role === null);
  const units = tree || unitsOf(table, wave, 'individual').size > 1 ? results.map(({ unit }) => unit) : [];
  const judged = rowsOf(table, wave, round).map((row) => {
    const own = wordAt(table.unit, row);
    const unit = units.includes(own) ? own : null;
    const staff = results.filter((result) => result.unit === unit);
    const gaps = staff.map((result) => {
      const gap = gapBetweenRounds(result, { round, level: levelAt(table, row, result, alone) }, { rule });
      return { indicator: result.indicator, gap };
    });
    return { unit, judge: (round === 'group' && wordAt(table.rater, row)) || own, gaps };
  });
  const shown = results.flatMap((result) =>
    result.unit === null && result.status === 'shown' ? [result.answered] : [],
  );
  return { raters: shown[0] ?? null, judged };
}

/**
 * The units whose judgements have nobody to be held against: nobody rated alone there, and as other units have a plenum of
 * their own, or several of them are so, they aren't those of everyone.
 */
export function unitsWithoutStaff(
  table: ResponseTable,
  { wave, round, organisation }: Omit<RoundsChoice, 'rule'>,
): string[] {
  const alone = unitsOf(table, wave, 'individual');
  const above = organisation && [...alone].flatMap((unit) => pathTo(organisation, unit).map(({ id }) => id));
  const staffed = new Set([...alone, ...(above ?? [])]);
  const judging = [...unitsOf(table, wave, round)];
  const strangers = judging.filter((unit) => !staffed.has(unit));
  const isOfAll = strangers.length === 1 && (round === 'group' || judging.length === 1);
  return alone.size < 2 || isOfAll ? [] : strangers;
}

function unitsOf(table: ResponseTable, wave: string, round: string): Set<string> {
  return new Set(rowsOf(table, wave, round).map((row) => wordAt(table.unit, row)));
}

function rowsOf({ size, wave, round }: ResponseTable, chosen: string, asked: string): number[] {
  const rows = Array.from({ length: size }, (_, row) => row);
  return rows.filter((row) => wordAt(wave, row) === chosen && wordAt(round, row) === asked);
}

function wordAt({ values, codes }: ResponseColumn, row: number): string {
  return values[codes[row] as number] as string;
}

/** The level that a row has, from 1 and turned as those of the tally are; `undefined` where it has none. */
function levelAt(
  table: ResponseTable,
  row: number,
  { indicator }: IndicatorResult,
  { turned = [] }: Tally,
): number | undefined {
  const { indicators, levels, codes } = table;
  const code = codes[row * indicators.length + indicators.indexOf(indicator)] as number;
  if (code >= levels.length) return undefined;
  return turned.includes(indicator) ? levels.length - code : code + 1;
}
