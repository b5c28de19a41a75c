import { disclosureRules, report, reportDocument, turnReverse } from '@rubrikk/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTables } from '../comparing/compare-tables.ts';
import { twoWaves } from '../comparing/two-waves.ts';
import { chooseRound } from '../input/choose-round.ts';
import { renderComparisonJson } from '../output/render-comparison-json.ts';
import { coast, ownerFiles, ownerParts, ownerRubric } from '../testing/owner-files.ts';
import { wordsFor } from '../words/words-for.ts';
import { auditPublished } from './audit-published.ts';
import type { PublishedReport } from './published-group.ts';
import { readDocument } from './read-document.ts';
import { toldBeside } from './told-beside.ts';

const { rubric, texts } = ownerRubric;
const [text] = texts as [(typeof texts)[0] & object];
const rule = disclosureRules.noStrict;
const read = (data: unknown) => readDocument(data) as readonly PublishedReport[];

/** How many of a part of the staff answer in a wave: few as often as many. */
const size = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 15 }));
const drawnOwner = fc
  .record({
    sizes: fc.array(fc.tuple(size, size), { minLength: ownerParts.length, maxLength: ownerParts.length }),
    withRoles: fc.tuple(fc.boolean(), fc.boolean()),
    turn: fc.integer({ min: 1, max: 3 }),
  })
  .filter(({ sizes }) => sizes.some(([before]) => before > 0) && sizes.some(([, after]) => after > 0))
  .map(ownerFiles);

describe('the comparisons of the command', { timeout: 60_000 }, () => {
  it.each([
    ['without a tree', undefined],
    ['with a tree and networks', coast],
  ])('tell nothing that the reports of their waves withhold, %s', (_, organisation) => {
    const tree = organisation && { organisation };
    fc.assert(
      fc.property(drawnOwner, (files) => {
        const waves = twoWaves(rubric, files, { labels: undefined, isLinked: true, round: undefined });
        if (!waves.ok) throw new Error(JSON.stringify(waves.problems));
        const comparison = compareTables(rubric, waves.value, { rule, organisation });
        if (comparison.status === 'refused') throw new Error('Expected a comparison.');
        const own = { comparison, rubric, rule, text, words: wordsFor('en'), organisation } as const;
        const document = { ...own, waves: ['before', 'after'], isLinked: true, raters: [null, null] } as const;
        const parts = read(JSON.parse([...renderComparisonJson(document)].join('')));
        const reports = files.flatMap(({ file, table }) => {
          const counted = chooseRound(file, table, {});
          if (!counted.ok) throw new Error(JSON.stringify(counted.problems));
          const { tally, wave = '' } = counted.value;
          return read(reportDocument(report(rubric, turnReverse(rubric, tally), { rule, wave, ...tree }), { text }));
        });
        for (const [at, part] of parts.entries()) {
          const same = reports.filter(({ wave }) => wave === part.wave);
          expect([at, same.length]).toEqual([at, 1]);
          const found = [...auditPublished(part, organisation, same), ...toldBeside([part, ...same])];
          expect(found.filter(({ isNew }) => isNew)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
