import type { MissingKind, Round, RubricText } from '@rubrikk/core';
import type { SuppressionReason } from '../disclosure/protected.ts';
import { figureFormats, gapFormats, listFormats, targetFormats, teamsFormats } from './figure-formats.ts';
import type { Figure } from './figures.ts';
import { filled } from './filled.ts';
import type { PriorityList } from './list-measures.ts';
import { numberFormats } from './number-formats.ts';
import type { Report } from './report.ts';
import type { ReportWords } from './report-words.ts';

/** What a document calls all that isn't of the rubric. */
export interface DocumentWords {
  /** The kinds of missing. */
  readonly missing: Readonly<Record<MissingKind, string>>;
  /** What is said instead of a withheld result, by its reason. */
  readonly withheld: Readonly<Record<SuppressionReason, string>>;
  /** The titles of the lists, and of the gaps between two roles; `null` of what speaks of roles where none were compared. */
  readonly lists: Readonly<Record<PriorityList | 'gaps', string | null>>;
  /** The numbers of a gap between two roles, and what its pairs are; `null` where no roles were compared. */
  readonly gaps: ReportWords['gaps'] | null;
  /** The targets, by whose they are, and the numbers of how far a group is from one. */
  readonly targets: ReportWords['targets'];
  /** The numbers of the variation between units. */
  readonly teams: ReportWords['teams'];
  /** What is said of where a unit stands and the level after that. */
  readonly nextSteps: ReportWords['nextSteps'];
  /** The rounds. */
  readonly rounds: Readonly<Record<Round, string>>;
  /** The numbers of a result. */
  readonly figures: Readonly<Record<Figure, string>>;
  /** Groups without a name: everyone, and those of whom nobody said which unit or role they belong to. */
  readonly groups: Readonly<Record<'everyone' | 'unnamed', string>>;
}

/** How a document's numbers are written: a locale, options of `Intl.NumberFormat` for it, and which of them each number has. */
export type DocumentFormats = typeof numberFormats & {
  /** The locale (BCP 47). */
  readonly locale: string;
  /** Of the numbers of a result; of a list of them, each part. */
  readonly figures: typeof figureFormats;
  /** Of what each list is ranked by. */
  readonly lists: typeof listFormats;
  /** Of the numbers of a gap between two roles. */
  readonly gaps: typeof gapFormats;
  /** Of those of a gap to a target. */
  readonly targets: typeof targetFormats;
  /** Of those of the variation between units. */
  readonly teams: typeof teamsFormats;
};

/** The words beside the rubric's, for what a report speaks of. */
export function documentWords(report: Report, text: RubricText, words: ReportWords): DocumentWords {
  const { explanation, figures, lists, gaps, targets, teams, nextSteps, rounds, groups } = words;
  const minimum = new Intl.NumberFormat(explanation.locale, numberFormats.whole).format(report.minimum);
  const values = { ...levelValues(report, text, words), ...roleValues(report, words) };
  const hasRoles = 'first' in values;
  return {
    missing: explanation.missing,
    withheld: {
      ...eachOf(explanation.suppressed, (reason) => filled(reason, { minimum })),
      withheld: filled(words.withheld, { minimum }),
    },
    lists: eachOf(lists, (title) => (hasRoles || !title.includes('{first}') ? filled(title, values) : null)),
    gaps: hasRoles ? eachOf(gaps, (name) => filled(name, values)) : null,
    targets,
    teams,
    nextSteps,
    rounds,
    figures,
    groups,
  };
}

/** How the numbers of a document in such words are written. */
export function documentFormats({ explanation: { locale } }: ReportWords): DocumentFormats {
  const byKind = { figures: figureFormats, lists: listFormats, gaps: gapFormats };
  return { locale, ...numberFormats, ...byKind, targets: targetFormats, teams: teamsFormats };
}

/** The lowest level, and the favourable ones. */
function levelValues({ rubric }: Report, { levels }: Pick<RubricText, 'levels'>, { quotes, orHigher }: ReportWords) {
  const label = (level: string) => quoted(levels[level] as string, quotes);
  const lowest = label(rubric.favourable);
  const isOne = rubric.levels.at(-1) === rubric.favourable;
  return { level: label(rubric.levels[0] as string), levels: isOne ? lowest : filled(orHigher, { level: lowest }) };
}

/** The two roles, where any were compared. */
function roleValues(
  { gaps: [gap] }: Report,
  { quotes }: ReportWords,
): { readonly first?: string; readonly second?: string } {
  if (gap === undefined) return {};
  const [first, second] = gap.roles;
  return { first: quoted(first, quotes), second: quoted(second, quotes) };
}

function quoted(text: string, [opening, closing]: ReportWords['quotes']): string {
  return `${opening}${text}${closing}`;
}

function eachOf<Key extends string, Value>(
  words: Readonly<Record<Key, string>>,
  make: (word: string) => Value,
): Record<Key, Value> {
  const entries = Object.entries<string>(words).map(([key, word]) => [key, make(word)]);
  return Object.fromEntries(entries) as Record<Key, Value>;
}
