import type { Report } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { nameIn } from './name-in.ts';
import type { ReportDocument } from './report-document.ts';

/** Levels and the words for them. */
export interface LabelledLevels extends Pick<ReportDocument, 'text' | 'words'> {
  readonly report: { readonly rubric: Pick<Report['rubric'], 'levels' | 'favourable'> };
}

/** A level's label in quotation marks. */
export function levelLabel({ text, words }: Pick<LabelledLevels, 'text' | 'words'>, level: string): string {
  const [open, close] = words.report.quotes;
  return `${open}${nameIn(text.levels, level)}${close}`;
}

/** The favourable levels in words: the one label, or «label» or higher. */
export function favourableWords(document: LabelledLevels): string {
  const { levels, favourable } = document.report.rubric;
  const level = levelLabel(document, favourable);
  return levels.at(-1) === favourable ? level : fill(document.words.report.orHigher, { level });
}
