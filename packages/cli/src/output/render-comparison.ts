import type { Change, IndicatorChange } from '@rubrikk/scoring';
import {
  changeOrder,
  changesLike,
  changesOfAll,
  changesOfUnits,
  comparisonOpening,
  directionWords,
  sharesWords,
  withoutFigures,
} from './change-words.ts';
import type { ComparisonDocument } from './comparison-document.ts';
import type { Layout } from './layout.ts';
import { nameIn } from './name-in.ts';
import { noneWords } from './none-words.ts';
import { reverseOf, turnedWords } from './turned-words.ts';
import { clearChangeWords, unitChangeWords } from './unit-change-words.ts';
import { withheldList } from './withheld-list.ts';

/** Writes a comparison of two waves for people to read: what clearly changed first, then all the rest. */
export function renderComparison(document: ComparisonDocument, layout: Layout): string {
  const { rubric, text, words, comparison } = document;
  const changes = changesOfAll(document);
  const parts = [
    layout.opening(`${text.title}: ${comparison.before} → ${comparison.after}`, [
      ...comparisonOpening(document),
      ...turnedWords(reverseOf(rubric), text, words),
    ]),
    ...(isAnyShown(changes) ? changeOrder.flatMap((change) => section(change, changes, document, layout)) : []),
    ...withheldList(withoutFigures(changes, document), document, layout),
    ...units(document, layout),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The changes of one kind; nothing of a kind that there is none of, but for the two that everybody looks for. */
function section(
  change: Change,
  changes: readonly IndicatorChange[],
  document: ComparisonDocument,
  layout: Layout,
): string[] {
  const { text, words } = document;
  const shown = changesLike(changes, change);
  if (shown.length === 0 && change !== 'up' && change !== 'down') return [];
  const entries = shown.map(({ indicator, result }) => {
    const directions = change === 'no-clear-change' ? undefined : directionWords(result, document);
    const lead = sharesWords(result, document);
    return layout.entry(nameIn(text.indicators, indicator), { lead, beneath: [directions] });
  });
  const results = changes.map(({ result }) => result);
  return [layout.section(words.changes[change].title, entries.length === 0 ? [noneWords(results, words)] : entries)];
}

function isAnyShown(changes: readonly IndicatorChange[]): boolean {
  return changes.some(({ result }) => result?.status === 'shown');
}

function units(document: ComparisonDocument, layout: Layout): string[] {
  const entries = changesOfUnits(document).map((unit) =>
    layout.entry(unitChangeWords(unit, document), { beneath: clearChangeWords(unit, document) }),
  );
  return entries.length === 0 ? [] : [layout.section(document.words.unitChanges, entries)];
}
