import { indicatorsOf, nearIds } from '@rubrikk/core';
import type { Tally } from '@rubrikk/scoring';
import type { OrdinalDocument } from '../input/ordinal-document.ts';
import { wordList } from '../input/word-list.ts';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { wrongArgument } from './wrong-argument.ts';

/** The target of each indicator, as the id of the level that raters would choose. */
export type Targets = Readonly<Record<string, string>>;

/**
 * Reads `--target LEVEL` and `--target INDICATOR=LEVEL`; what is said of one indicator goes before what is said of all. That
 * of all is meant as the levels are printed, so of a statement that is worded in reverse it is as far from the other end.
 */
export function reportTargets(
  asked: readonly string[],
  { rubric, texts }: OrdinalDocument,
  { indicators }: Pick<Tally, 'indicators'>,
): Result<Targets> {
  const levels = rubric.scale.levels.map(({ id }) => id);
  const reverse = new Set(indicatorsOf(rubric).flatMap(({ indicator }) => (indicator.reverse ? [indicator.id] : [])));
  const forAll: string[] = [];
  const forOne = new Map<string, string>();
  const problems: Problem[] = [];
  for (const given of asked) {
    const indicator = indicators.find((id) => given.startsWith(`${id}=`));
    const level = levelCalled(indicator === undefined ? given : given.slice(indicator.length + 1), levels, texts);
    if (level === undefined) problems.push(notUnderstood(given, levels, indicators));
    else if (indicator === undefined) forAll.push(level);
    else if (forOne.has(indicator))
      problems.push(wrongArgument(`--target is given twice for "${indicator}"; keep one.`));
    else forOne.set(indicator, level);
  }
  if (forAll.length > 1) problems.push(wrongArgument(`--target is given ${forAll.length} times for all; keep one.`));
  if (problems.length > 0) return bad(...problems);
  const [common] = forAll;
  const shared = (id: string) =>
    common !== undefined && reverse.has(id) ? levels.at(-1 - levels.indexOf(common)) : common;
  const entries = indicators.map((id) => [id, forOne.get(id) ?? shared(id)] as const);
  return good(Object.fromEntries(entries.flatMap(([id, level]) => (level === undefined ? [] : [[id, level]]))));
}

/** The level of that id; else of that number, or label. */
function levelCalled(given: string, levels: readonly string[], texts: OrdinalDocument['texts']): string | undefined {
  const plain = (word: string | undefined) => word?.normalize('NFC').trim().toLowerCase();
  const called = plain(given);
  return (
    levels.find((id) => called === plain(id)) ??
    levels.find((_, at) => called === String(at + 1)) ??
    levels.find((id) => texts.some((text) => called === plain(text.levels[id])))
  );
}

function notUnderstood(given: string, levels: readonly string[], indicators: readonly string[]): Problem {
  const level = `a level by its id (${levels.join(', ')}), its number from 1 to ${levels.length} or its label`;
  const before = given.slice(0, Math.max(0, given.indexOf('=')));
  if (before === '' || indicators.includes(before)) {
    return wrongArgument(
      `--target expects ${level}, for one indicator with INDICATOR= before it; received "${given}".`,
    );
  }
  const [near] = nearIds(before, indicators);
  const mend = near === undefined ? `name one of ${wordList(indicators)}.` : `did you mean "${near}"?`;
  return wrongArgument(`--target ${given}: there is no indicator "${before}" in the answers; ${mend}`);
}
