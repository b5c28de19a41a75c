import type { Protected, TeamsVariation } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { nameIn } from './name-in.ts';
import { numbersIn } from './numbers-in.ts';
import type { ReportDocument } from './report-document.ts';

/** How likely chance may be to set units so far apart on any of the indicators, for it to be told. */
const chance = 0.05;

/** On which indicator the units differ most; nothing where chance could have set them as far apart, or one is withheld. */
export function unitDifferences({ text, words, comparisons = [] }: ReportDocument): string[] {
  const measured = comparisons.flatMap((comparison) => {
    return comparison.about === 'teams' && isShown(comparison.variation)
      ? [{ ...comparison.variation, ...comparison }]
      : [];
  });
  // Each indicator is one more try.
  const clear = measured.filter(({ p }) => p !== undefined && p * measured.length <= chance);
  const [most] = clear.sort((a, b) => b.share - a.share);
  if (most === undefined) return [];
  const [open, close] = words.report.quotes;
  const { share } = numbersIn(words);
  const statement = nameIn(text.indicators, most.indicator).replace(/\.$/, '');
  const indicator = `${open}${statement}${close}`;
  return [fill(words.unitsDiffer, { indicator, share: share(most.share), byChance: share(most.byChance) })];
}

function isShown(variation: Protected<TeamsVariation> | undefined): variation is { status: 'shown' } & TeamsVariation {
  return variation?.status === 'shown';
}
