import { fill } from '../words/fill.ts';
import { favourableWords } from './level-words.ts';
import { networkGroups } from './network-groups.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { shareTable } from './share-table.ts';
import { wrap } from './wrap.ts';

/** The networks beside one another, in the order met; nothing where there are none. */
export function networkTable(document: ReportDocument): string {
  const { words } = document;
  const title = fill(words.networks, { levels: favourableWords(document) });
  const table = shareTable(title, networkGroups(document), document);
  return table === '' ? '' : `${table}\n\n${wrap(words.networksExplained, reportWidth)}`;
}
