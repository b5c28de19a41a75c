import { jsonLine } from './json-line.ts';
import type { RoundsDocument } from './rounds-document.ts';

/** Writes a comparison of rounds as JSON, one gap a line, every number at full precision; `null` where there is nothing to compare. */
export function* renderRoundsJson({
  rubric,
  text,
  round,
  wave,
  raters,
  rule,
  judged,
}: RoundsDocument): Generator<string> {
  const { id, version, scale } = rubric;
  const levels = scale.levels.map((level) => level.id);
  const head = {
    rubric: { id, version, levels, favourable: scale.favourable, title: text.title, language: text.language },
    rounds: ['individual', round],
    wave,
    raters,
    minimum: rule.minimum,
    disclosure: { name: rule.name, source: rule.source },
  };
  yield '{\n';
  for (const [key, value] of Object.entries(head)) yield `  ${JSON.stringify(key)}: ${jsonLine(value)},\n`;
  yield '  "judgements": [\n';
  for (const [at, { unit, judge, gaps }] of judged.entries()) {
    const lines = gaps.map((gap) => `        ${jsonLine(gap)}`).join(',\n');
    const end = at === judged.length - 1 ? '\n' : ',\n';
    yield `    {\n      "unit": ${jsonLine(unit)},\n      "judge": ${jsonLine(judge)},\n      "gaps": [\n${lines}\n      ]\n    }${end}`;
  }
  yield '  ]\n}\n';
}
