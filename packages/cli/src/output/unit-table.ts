import type { DimensionResult } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { favourableWords } from './level-words.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';
import { shareTable } from './share-table.ts';

/** The units beside one another, in the order of the file. */
export function unitTable(document: ReportDocument): string {
  const { report, words, organisation } = document;
  const names = new Map(organisation?.units.map(({ id, name }) => [id, name]));
  const units = new Map<string, DimensionResult[]>();
  for (const result of report.dimensions) {
    if (result.unit === null || result.role !== null) continue;
    units.set(result.unit, [...(units.get(result.unit) ?? []), result]);
  }
  const groups = [...units].map(([unit, dimensions]) => {
    return { name: printable(unit === '' ? words.report.groups.unnamed : (names.get(unit) ?? unit)), dimensions };
  });
  return shareTable(fill(words.units, { levels: favourableWords(document) }), groups, document);
}
