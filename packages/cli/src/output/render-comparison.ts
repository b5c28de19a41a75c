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
import { heading } from './heading.ts';
import { listEntry } from './list-entry.ts';
import { printable } from './printable.ts';
import { reportWidth } from './report-width.ts';
import { unitChangeWords } from './unit-change-words.ts';
import { wrap } from './wrap.ts';

/** Writes a comparison of two waves for people to read: what clearly changed first, then all the rest. */
export function renderComparison(document: ComparisonDocument): string {
  const { answered, explained } = comparisonOpening(document);
  const title = [document.text.title, `${document.comparison.before} → ${document.comparison.after}`].join(': ');
  const changes = changesOfAll(document);
  const parts = [
    `${heading(printable(title), '=')}\n${wrap(printable(answered), reportWidth)}\n\n${wrap(explained, reportWidth)}`,
    ...changeOrder.map((change) => section(change, changesLike(changes, change), document)),
    ...withheld(changes, document),
    ...units(document),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The changes of one kind; nothing of a kind that there is none of, but for the two that everybody looks for. */
function section(change: Change, shown: readonly ShownChange[], document: ComparisonDocument): string {
  const { words } = document;
  if (shown.length === 0 && change !== 'up' && change !== 'down') return '';
  const entries = shown.map((one) => entry(one, document, change !== 'no-clear-change'));
  return [heading(words.changes[change].title), ...(shown.length === 0 ? [words.none] : entries)].join('\n');
}

function entry({ indicator, result }: ShownChange, document: ComparisonDocument, isClear: boolean): string {
  const directions = isClear ? directionWords(result, document) : undefined;
  const lead = listEntry(`${sharesWords(result, document)}: `, indicator, document);
  return directions === undefined ? lead : `${lead}\n${wrap(directions, reportWidth, '      ')}`;
}

function withheld(changes: readonly IndicatorChange[], document: ComparisonDocument): string[] {
  const entries = withoutFigures(changes, document).map(
    ({ indicator, why }) => `${listEntry('', indicator, document)}\n${wrap(why, reportWidth, '      ')}`,
  );
  return entries.length === 0 ? [] : [[heading(document.words.withheldTitle), ...entries].join('\n')];
}

function units(document: ComparisonDocument): string[] {
  const entries = changesOfUnits(document).map((unit) =>
    wrap(unitChangeWords(unit, document), reportWidth, '    ').replace('    ', '  – '),
  );
  return entries.length === 0 ? [] : [[heading(document.words.unitChanges), ...entries].join('\n')];
}
