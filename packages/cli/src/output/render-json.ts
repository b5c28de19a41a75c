import { reportDocument } from '@rubrikk/scoring';
import { jsonLine } from './json-line.ts';
import type { ReportDocument } from './report-document.ts';

/**
 * Writes a report as the JSON document that @rubrikk/scoring has a schema for, one result a line, every number at full
 * precision; `null` where there is nothing to measure.
 *
 * It comes in pieces, since that of a large municipality is long.
 */
export function* renderJson({
  report,
  text,
  words,
  organisation,
  nextSteps = [],
  comparisons = [],
}: ReportDocument): Generator<string> {
  const beside = { words: words.report, nextSteps, comparisons, ...(organisation !== undefined && { organisation }) };
  const document = reportDocument(report, { text, ...beside });
  let before = '{\n';
  for (const [key, value] of Object.entries(document)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    yield* part(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* part(value: unknown): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield jsonLine(value);
    return;
  }
  for (const [at, entry] of value.entries()) yield `${at === 0 ? '[\n' : ',\n'}    ${jsonLine(entry)}`;
  yield '\n  ]';
}
