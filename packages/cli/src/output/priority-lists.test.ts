import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { priorityLists } from './priority-lists.ts';
import type { ReportDocument } from './report-document.ts';
import { textLayout } from './text-layout.ts';

const documentOf = (levels: readonly string[], minimum = 1) => {
  const header = levels.map((_, at) => `d1-${at + 1}`).join(',');
  const rows = Array.from(levels[0] ?? '', (_, rater) => levels.map((column) => column[rater]).join(','));
  return sampleDocument(sampleRubric([levels.length]), `${header}\n${rows.join('\n')}\n`, { minimum });
};
const listsOf = (document: ReportDocument) => priorityLists(document, textLayout, 10);
const entries = (section: string | undefined) => (section ?? '').split('\n').slice(2);

describe('priorityLists', () => {
  it('has three lists, each with a line for none', () => {
    const lists = listsOf(documentOf(['22']));
    expect(lists.map(entries)).toEqual([['No indicators.'], ['No indicators.'], ['No indicators.']]);
  });

  it('keeps each list to ten of those that share its last place, and counts the others', () => {
    // One statement on which all chose the highest level, and twelve on which half did and half chose the middle.
    const [strengths, mustChange, disagreement] = listsOf(documentOf(['33', ...Array(12).fill('32')]));
    expect(entries(strengths)).toHaveLength(11);
    expect(entries(strengths)[0]).toBe('  – 100%: Statement d1-1.');
    expect(entries(strengths)[9]).toBe('  – 50%: Statement d1-10.');
    expect(entries(strengths)[10]).toBe('  … and 3 more in the same place.');
    expect(entries(mustChange)).toEqual(['No indicators.']);
    expect(entries(disagreement).at(-1)).toBe('  … and 2 more in the same place.');
  });

  it('lists ten whole', () => {
    const [strengths] = listsOf(documentOf(Array(10).fill('3')));
    expect(entries(strengths)).toHaveLength(10);
    expect(entries(strengths).at(-1)).toBe('  – 100%: Statement d1-10.');
  });

  it('looks at everyone, not at a unit', () => {
    const document = sampleDocument(sampleRubric([1]), 'unit,d1-1\nn,3\ns,1\n');
    expect(entries(listsOf(document)[0])).toEqual(['  – 50%: Statement d1-1.']);
  });

  it('lists nothing that is withheld', () => {
    for (const list of listsOf(documentOf(['31'], 5))) expect(entries(list)).toEqual(['No indicators.']);
  });
});
