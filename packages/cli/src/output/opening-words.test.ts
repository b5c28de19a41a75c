import type { Suppressed } from '@rubrikk/scoring';
import { expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { openingWords } from './opening-words.ts';
import type { ReportDocument } from './report-document.ts';

// Eleven and nine are shown, so that the number of all would tell of the one in c.
const document = sampleDocument(sampleRubric([1]), `unit,d1-1\n${'a,2\n'.repeat(11)}${'b,2\n'.repeat(9)}c,2\n`);

/** The same with everyone together withheld. */
function withheld({ report, ...rest }: ReportDocument): ReportDocument {
  const suppressed = { status: 'suppressed', reason: 'withheld', minimum: 5 } satisfies Suppressed;
  const hide = <Kind extends { readonly unit: string | null }>(all: readonly Kind[]) =>
    all.map((one) => (one.unit === null ? { ...one, ...suppressed } : one));
  return { ...rest, report: { ...report, results: hide(report.results), dimensions: hide(report.dimensions) } };
}

it('says how many answered', () => {
  expect(openingWords(document)).toBe('21 answered, across 3 units.');
});

it('does not say how many answered where everyone together is withheld', () => {
  expect(openingWords(withheld(document))).toBe(
    'The number of answers is not shown (fewer than 1, or the answers of a smaller group could be worked out).',
  );
});
