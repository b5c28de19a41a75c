import type { ComparisonDocument } from './comparison-document.ts';
import { rubricHead, ruleHead } from './document-head.ts';
import { jsonPieces } from './json-pieces.ts';

/** Writes a comparison as JSON, one change a line, every number at full precision; `null` where there is nothing to measure. */
export function renderComparisonJson(document: ComparisonDocument): Iterable<string> {
  const { comparison, rubric, rule, text, raters, isLinked } = document;
  const { groups, ...rest } = comparison;
  const head = {
    rubric: rubricHead(rubric, text),
    ...rest,
    raters: { before: raters[0], after: raters[1] },
    linked: isLinked,
    ...ruleHead(rule),
  };
  const entries = groups.map(({ group, changes }) => ({ about: { group }, parts: changes }));
  return jsonPieces(head, entries, { entries: 'groups', parts: 'changes' });
}
