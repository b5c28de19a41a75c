import type { Change, IndicatorChange } from '@rubrikk/scoring';
import {
  changeOrder,
  changesLike,
  changesOfAll,
  changesOfUnits,
  comparisonOpening,
  directionWords,
  type ShownChange,
  sharesWords,
  withoutFigures,
} from './change-words.ts';
import type { ComparisonDocument } from './comparison-document.ts';
import { markdownText } from './markdown-text.ts';
import { nameIn } from './name-in.ts';
import { unitChangeWords } from './unit-change-words.ts';

/** Writes a comparison of two waves in Markdown. */
export function renderComparisonMarkdown(document: ComparisonDocument): string {
  const { text, comparison } = document;
  const { answered, explained } = comparisonOpening(document);
  const changes = changesOfAll(document);
  const parts = [
    `# ${markdownText(`${text.title}: ${comparison.before} → ${comparison.after}`)}`,
    ...[answered, explained].map(markdownText),
    ...changeOrder.map((change) => section(change, changesLike(changes, change), document)),
    withheld(changes, document),
    units(document),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(change: Change, shown: readonly ShownChange[], document: ComparisonDocument): string {
  const { words } = document;
  if (shown.length === 0 && change !== 'up' && change !== 'down') return '';
  const entries = shown.map(({ indicator, result }) => {
    const directions = change === 'no-clear-change' ? undefined : directionWords(result, document);
    const after = directions === undefined ? '' : `\\\n  ${markdownText(directions)}`;
    return `- **${sharesWords(result, document)}:** ${statement(indicator, document)}${after}`;
  });
  return `## ${markdownText(words.changes[change].title)}\n\n${entries.length === 0 ? words.none : entries.join('\n')}`;
}

function withheld(changes: readonly IndicatorChange[], document: ComparisonDocument): string {
  const entries = withoutFigures(changes, document).map(
    ({ indicator, why }) => `- ${statement(indicator, document)}\\\n  ${markdownText(why)}`,
  );
  return entries.length === 0 ? '' : `## ${markdownText(document.words.withheldTitle)}\n\n${entries.join('\n')}`;
}

function units(document: ComparisonDocument): string {
  const entries = changesOfUnits(document).map((unit) => `- ${markdownText(unitChangeWords(unit, document))}`);
  return entries.length === 0 ? '' : `## ${markdownText(document.words.unitChanges)}\n\n${entries.join('\n')}`;
}

function statement(indicator: string, { text }: ComparisonDocument): string {
  return markdownText(nameIn(text.indicators, indicator));
}
