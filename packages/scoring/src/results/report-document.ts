import type { Organisation, RubricText } from '@rubrikk/core';
import { type Figure, figures } from './figures.ts';
import { type NamedGroup, namedGroups } from './named-groups.ts';
import type { NextStep } from './next-steps.ts';
import type { Report } from './report.ts';
import { type DocumentFormats, type DocumentWords, documentFormats, documentWords } from './report-document-words.ts';
import type { ReportWords } from './report-words.ts';
import { type WithNulls, withNulls } from './with-nulls.ts';

/**
 * A report as one document: what a page, a notebook or another program needs to show it, in the reader's language, with
 * privacy applied. JSON as it stands; what has no value is `null`. Its schema is `schema/report.json`.
 */
export type ReportDocument = Omit<WithNulls<Report>, 'rubric' | 'groups'> & {
  /** Tells it from other documents. */
  readonly format: 'rubrikk/report@1';
  /** The rubric with its title, and the language of the words. */
  readonly rubric: WithNulls<Report['rubric']> & {
    /** What people call the rubric. */
    readonly title: string;
    /** The language of its words and of `text` (BCP 47). */
    readonly language: string;
  };
  /** The words of everything that the report speaks of, by id; those beside the rubric's where `words` were given. */
  readonly text: Readonly<Record<'levels' | 'dimensions' | 'indicators', Readonly<Record<string, string>>>> &
    Partial<DocumentWords>;
  /** How many raters answered in all; `null` where that isn't shown. */
  readonly raters: number | null;
  /** The groups, in the order of the results. */
  readonly groups: readonly NamedGroup[];
  /** Where each unit stands with each described indicator, and the step after that. */
  readonly nextSteps: readonly WithNulls<NextStep>[];
  /** Comparisons that were made beside, each as its function gave it. */
  readonly comparisons: readonly unknown[];
  /** For each number of a result, the function that works it out, and who has described the method. */
  readonly figures: Readonly<
    Record<
      Figure,
      {
        /** The name of a function of this package. */
        readonly method: string;
        /** `null` where it is no more than counting. */
        readonly source: string | null;
      }
    >
  >;
  /** How the language of `words` writes numbers; left out where none were given. */
  readonly formats?: DocumentFormats;
};

/** A document that has the words beside the rubric's as well, and how their language writes numbers. */
export type WordedReportDocument = ReportDocument & {
  /** All words. */
  readonly text: DocumentWords;
  /** How numbers are written. */
  readonly formats: DocumentFormats;
};

/** What stands in a document beside the report. */
export interface ReportDocumentParts {
  /** The rubric's words, in the reader's language. */
  readonly text: RubricText;
  /** The words around them, in the same language: one of `reportWordsNb`, `reportWordsNn`, `reportWordsDa` and so on. */
  readonly words?: ReportWords;
  /** What `nextSteps` gave. */
  readonly nextSteps?: readonly NextStep[];
  /** Comparisons to carry along: protected ones, as they are published as they are. */
  readonly comparisons?: readonly object[];
  /** The organisation, for the names of units and networks; those that the report was made with when left out. */
  readonly organisation?: Organisation;
}

/**
 * Makes one document of a report and the words to read it with.
 *
 * @param report - the report
 * @param parts - the rubric's words, and what else the document is to carry
 * @returns the document: JSON as it stands
 * @throws RangeError when the text is of another rubric, or lacks the words for something in the report
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { da } from '@rubrikk/content/plc-results/da';
 * import { report, reportDocument, reportWordsDa, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * for (const level of [1, 2, 2, 3, 3, 3]) builder.add(builder.group([]), [level]);
 * const made = reportDocument(report(plcResults, builder.finish(), { minimum: 5 }), { text: da, words: reportWordsDa });
 * console.log(made.format, made.rubric.language, made.raters); // => rubrikk/report@1 da 6
 * const { text, formats, results: [first] } = made;
 * if (first?.status === 'shown') {
 *   const consensus = new Intl.NumberFormat(formats.locale, formats[formats.figures.consensus]);
 *   console.log(text.figures.consensus, consensus.format(first.consensus ?? 0)); // => enighed 0,73
 * }
 * console.log(JSON.stringify(JSON.parse(JSON.stringify(made))) === JSON.stringify(made)); // => true
 * ```
 */
export function reportDocument(
  report: Report,
  parts: ReportDocumentParts & { readonly words: ReportWords },
): WordedReportDocument;
export function reportDocument(report: Report, parts: ReportDocumentParts): ReportDocument;
export function reportDocument(report: Report, parts: ReportDocumentParts): ReportDocument {
  const { text, words, nextSteps = [], comparisons = [], organisation } = parts;
  checkText(report, text);
  const { rubric, groups, ...rest } = report;
  const levels = textOf(text, 'levels', rubric.levels);
  const all = [...report.results, ...report.networks.flatMap(({ results }) => results)];
  const document = {
    format: 'rubrikk/report@1' as const,
    rubric: { ...rubric, title: text.title, language: text.language },
    text: {
      levels,
      dimensions: textOf(
        text,
        'dimensions',
        all.map(({ dimension }) => dimension),
      ),
      indicators: textOf(
        text,
        'indicators',
        all.map(({ indicator }) => indicator),
      ),
      ...(words !== undefined && documentWords(report, text, words)),
    },
    raters: ratersOf(report),
    groups: organisation === undefined ? groups : namedGroups(groups, organisation),
    ...rest,
    nextSteps,
    comparisons,
    figures,
    ...(words !== undefined && { formats: documentFormats(words) }),
  };
  return withNulls(document);
}

function checkText({ rubric }: Report, text: RubricText): void {
  if (text.rubric === rubric.id) return;
  throw new RangeError(
    `Expected the words of "${rubric.id}"; received those of "${text.rubric}". Give the text of the rubric that was rated.`,
  );
}

/** The words of so many ids, each once. */
function textOf(
  text: RubricText,
  part: 'levels' | 'dimensions' | 'indicators',
  ids: readonly string[],
): Readonly<Record<string, string>> {
  const all: Readonly<Record<string, string>> = text[part];
  const entries = [...new Set(ids)].map((id): [string, string] => {
    const words = Object.hasOwn(all, id) ? all[id] : undefined;
    if (words !== undefined) return [id, words];
    throw new RangeError(
      `Expected words for "${id}" among the ${part} of the text; received none. Check it with checkRubricText.`,
    );
  });
  return Object.fromEntries(entries);
}

/** How many answered in all, where the results of everyone tell it. */
function ratersOf({ results, dimensions }: Report): number | null {
  const everyone = [...results, ...dimensions].filter(({ unit, role }) => unit === null && role === null);
  const shown = everyone.find(({ status }) => status === 'shown');
  return shown?.status === 'shown' ? shown.answered : null;
}
