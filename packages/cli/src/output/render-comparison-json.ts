import type { ComparisonDocument } from './comparison-document.ts';
import { rubricHead, ruleHead } from './document-head.ts';
import { jsonPieces } from './json-pieces.ts';

/** Writes a comparison as JSON, one change a line, every number at full precision; `null` where there is nothing to measure. */
export function renderComparisonJson(document: Omit<ComparisonDocument, 'linked'>): Iterable<string> {
  const { comparison, rubric, rule, text, raters, isLinked, waves, organisation } = document;
  const { groups, ...rest } = comparison;
  const head = {
    format: 'rubrikk/comparison@1',
    rubric: rubricHead(rubric, text),
    ...rest,
    waves: { before: waves[0], after: waves[1] },
    raters: { before: raters[0], after: raters[1] },
    linked: isLinked,
    ...ruleHead(rule),
  };
  const names = new Map(organisation?.units.map(({ id, name }) => [id, name]));
  const entries = groups.map(({ group, changes }) => {
    return { about: { group, name: names.get(group['unit'] ?? '') }, parts: changes };
  });
  return jsonPieces(head, entries, { entries: 'groups', parts: 'changes' });
}
