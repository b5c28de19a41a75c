import { disclosureRules, report, reportDocument, startTally } from '@rubrikk/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { auditPublished } from './audit-published.ts';
import type { PublishedReport } from './published-group.ts';
import { readPublished } from './read-published.ts';

const { rubric, texts } = sampleRubric([2, 3]);

/** Three levels, then kinds of missing; most chose a level. */
const code = fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 2 }) }, { weight: 1, arbitrary: fc.nat({ max: 5 }) });
const rater = fc.tuple(code, code, code, code, code);
const cell = fc.record({
  values: fc.tuple(fc.constantFrom('north', 'south', 'west'), fc.constantFrom('leader', 'teacher', 'assistant')),
  raters: fc.array(rater, { maxLength: 9 }),
});
const rule = fc.constantFrom(disclosureRules.noStrict, disclosureRules.ssb, disclosureRules.tenFactor);

describe('the reports of @rubrikk/scoring', () => {
  it('tell nothing that they withhold, by their dimensions neither', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), rule, (cells, by) => {
        const builder = startTally(rubric, ['unit', 'role']);
        for (const { values, raters } of cells) for (const one of raters) builder.add(builder.group(values), one);
        const made = report(rubric, builder.finish(), { rule: by });
        const [text] = texts;
        const document = reportDocument(made, { text: text as NonNullable<typeof text> });
        expect(auditPublished(readPublished(document) as PublishedReport)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
