import type { ScaledRubric } from '@rubrikk/core';
import type { ResponseTable } from '../responses/response-table.ts';
import { setAsideCodes } from '../responses/set-aside-codes.ts';
import type { RuleChoice } from '../responses/tally.ts';
import { indicatorsOf } from '../tally/indicators-of.ts';
import { missingKinds } from '../tally/missing-kinds.ts';

/** The level's position of a response's rating from 0, as the rule counts it and higher is better; `undefined` for none. */
export type LevelAt = (row: number, column: number) => number | undefined;

/** Reads the levels of a table one by one, as `tally` and `turnReverse` count them. */
export function levelCodes(rubric: ScaledRubric, table: ResponseTable<string>, missing: RuleChoice): LevelAt {
  const { rule = 'exclude' } = missing;
  const levels = table.levels.length;
  const codes = rule === 'whole-raters' || rule === 'half-of-dimension' ? setAsideCodes(table, rule) : table.codes;
  const reverse = new Set(indicatorsOf(rubric).flatMap(({ indicator }) => (indicator.reverse ? [indicator.id] : [])));
  const turned = table.indicators.map((id) => reverse.has(id));
  const targets = table.indicators.map((id) => anchorOf(missing, id, table.levels));
  const notApplicable = levels + missingKinds.indexOf('not-applicable');
  return (row, column) => {
    const code = codes[row * table.indicators.length + column] as number;
    const level = code === notApplicable ? targets[column] : code;
    if (level === undefined || level >= levels) return undefined;
    return turned[column] ? levels - 1 - level : level;
  };
}

function anchorOf(missing: RuleChoice, indicator: string, levels: readonly string[]): number | undefined {
  if (missing.rule !== 'not-applicable-at-target' || !Object.hasOwn(missing.targets, indicator)) return undefined;
  return levels.indexOf(missing.targets[indicator] as string);
}
