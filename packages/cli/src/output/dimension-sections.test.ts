import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { dimensionSections } from './dimension-sections.ts';

describe('dimensionSections', () => {
  it('leaves out what the file did not ask about', () => {
    const sections = dimensionSections(sampleDocument(sampleRubric([1, 2, 1]), 'd2-2\n1\n'));
    expect(sections.map((section) => section.split('\n')[0])).toEqual(['Dimension d2']);
    expect(sections[0]).not.toContain('d2-1');
  });

  it('says why an indicator is withheld', () => {
    const document = sampleDocument(sampleRubric([2]), `d1-1,d1-2\n${'1,\n'.repeat(4)}1,2\n`, {
      minimum: 5,
      tellsReasons: true,
    });
    const [section] = dimensionSections(document);
    expect(section).toContain('Statement d1-2.\n  Not shown: fewer than 5 answered.');
    const [first, ...rest] = document.report.results;
    if (first === undefined) throw new Error('Expected a result.');
    const label = { unit: null, role: null, dimension: 'd1', indicator: 'd1-1' };
    const revealing = { ...label, status: 'suppressed', reason: 'would-reveal', minimum: 5 } as const;
    const report = { ...document.report, results: [revealing, ...rest] };
    expect(dimensionSections({ ...document, report })[0]).toContain(
      'Statement d1-1.\n  Not shown: otherwise the answers of a smaller group could be worked out.',
    );
  });

  it('prints the principle of a dimension above its indicators', () => {
    const { rubric, texts } = sampleRubric([1, 1]);
    const [text] = texts;
    if (text === undefined) throw new Error('Expected a text.');
    const principled = { ...text, principles: { d1: 'We go by what we see.' } };
    const sections = dimensionSections(sampleDocument({ rubric, texts: [principled] }, 'd1-1,d2-1\n1,1\n'));
    expect(sections[0]).toMatch(/^Dimension d1\n-{12}\nWe go by what we see\.\n\nStatement d1-1\.\n/);
    expect(sections[1]).toMatch(/^Dimension d2\n-{12}\nStatement d2-1\.\n/);
  });

  it('keeps many kinds of missing within the width', () => {
    const answers = ['d1-1,d1-2', '1,not-applicable', '1,do-not-know', '1,declined', '1,skipped', '1,1'].join('\n');
    const document = sampleDocument(sampleRubric([2]), answers);
    expect(dimensionSections(document)[0]?.split('\n').slice(-2)).toEqual([
      `${' '.repeat(34)}not applicable 1   don’t know 1   prefer not to say 1`,
      `${' '.repeat(34)}not answered 1`,
    ]);
  });
});
