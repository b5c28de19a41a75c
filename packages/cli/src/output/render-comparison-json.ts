import type { ComparisonDocument } from './comparison-document.ts';
import { jsonLine } from './json-line.ts';

/** Writes a comparison as JSON, one change a line, every number at full precision; `null` where there is nothing to measure. */
export function* renderComparisonJson(document: ComparisonDocument): Generator<string> {
  const { comparison, rubric, rule, text, raters, isLinked } = document;
  const { groups, ...rest } = comparison;
  const { id, version, scale } = rubric;
  const levels = scale.levels.map((level) => level.id);
  const head = {
    rubric: { id, version, levels, favourable: scale.favourable, title: text.title, language: text.language },
    ...rest,
    raters: { before: raters[0], after: raters[1] },
    linked: isLinked,
    minimum: rule.minimum,
    disclosure: { name: rule.name, source: rule.source },
  };
  yield '{\n';
  for (const [key, value] of Object.entries(head)) yield `  ${JSON.stringify(key)}: ${jsonLine(value)},\n`;
  yield '  "groups": [\n';
  for (const [at, { group, changes }] of groups.entries()) {
    const lines = changes.map((change) => `        ${jsonLine(change)}`).join(',\n');
    const end = at === groups.length - 1 ? '\n' : ',\n';
    yield `    {\n      "group": ${jsonLine(group)},\n      "changes": [\n${lines}\n      ]\n    }${end}`;
  }
  yield '  ]\n}\n';
}
