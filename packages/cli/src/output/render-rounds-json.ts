import { rubricHead, ruleHead } from './document-head.ts';
import { jsonPieces } from './json-pieces.ts';
import type { RoundsDocument } from './rounds-document.ts';

/** Writes a comparison of rounds as JSON, one gap a line, every number at full precision; `null` where there is nothing to compare. */
export function renderRoundsJson(document: RoundsDocument): Iterable<string> {
  const { rubric, text, round, wave, raters, rule, judged } = document;
  const head = {
    format: 'rubrikk/rounds-comparison@1',
    rubric: rubricHead(rubric, text),
    rounds: ['individual', round],
    wave,
    raters,
    ...ruleHead(rule),
  };
  const entries = judged.map(({ gaps, unit, judge }) => ({ about: { unit, judge }, parts: gaps }));
  return jsonPieces(head, entries, { entries: 'judgements', parts: 'gaps' });
}
