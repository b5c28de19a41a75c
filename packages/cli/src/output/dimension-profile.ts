import type { DimensionResult } from '@rubrikk/scoring';
import { bar } from './bar.ts';
import { everyoneByDimension } from './everyone.ts';
import { heading } from './heading.ts';
import { nameIn } from './name-in.ts';
import { numbersIn } from './numbers-in.ts';
import { reasonWords } from './reason-words.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

const barWidth = 30;

/** The dimensions with their shares as bars: all there is to say where a rule hides single indicators. */
export function dimensionProfile(document: ReportDocument): string[] {
  const { words } = document;
  const entries = everyoneByDimension(document).map((result) => dimensionLines(result, document));
  const explained = wrap(`${words.dimensionsOnly} ${words.profileExplained}`, reportWidth);
  return [[heading(words.profile), explained, '', ...entries].join('\n')];
}

function dimensionLines(result: DimensionResult, { text, words }: ReportDocument): string {
  const name = wrap(nameIn(text.dimensions, result.dimension), reportWidth);
  if (result.status === 'suppressed') return `${name}\n  ${reasonWords(result, words)}`;
  const { whole, decimals } = numbersIn(words);
  const drawn = result.shares === undefined ? ' '.repeat(barWidth) : bar(result.shares, barWidth);
  const consensus =
    result.consensus === undefined ? '' : `   ${words.report.figures.consensus} ${decimals(result.consensus)}`;
  return `${name}\n  ${drawn}  n ${whole(result.n)}${consensus}`;
}
