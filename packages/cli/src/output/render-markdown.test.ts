import { describe, expect, it } from 'vitest';
import { eightAndOne } from '../testing/eight-and-one.ts';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { allWords } from '../words/all-words.ts';
import { markdownText } from './markdown-text.ts';
import { renderMarkdown } from './render-markdown.ts';

describe('renderMarkdown', () => {
  it('is one page, with the figures of the report', () => {
    const document = sampleDocument(sampleRubric([2, 1]), eightAndOne, { minimum: 1, compare: ['leader', 'teacher'] });
    // d1-1 has 1, 2 and 5 of 8 on its levels, d1-2 has 4, 0 and 4, d2-1 has 2, 6 and 0: of d1 the means. The consensus of
    // d1-1: 1 − 2/8 − 2/8 · 0.415 − 5/8 · 0.415 = 0.39; of d2-1: 1 − 2/8 · 0.678 − 6/8 · 0.193 = 0.69; of d1, whose mean
    // is 2.25: 1 − 0.3125 · 1.415 − 0.125 · 0.193 − 0.5625 · 0.678 = 0.15.
    expect(renderMarkdown(document)).toBe(`# Sample

9 answered, across 2 units.

## Profile: how the answers are spread

| Dimension | n | 1 Level a | 2 Level b | 3 Level c | consensus |
| :-- | --: | --: | --: | --: | --: |
| Dimension d1 | 8 | 31% | 13% | 56% | 0.15 |
| Dimension d2 | 8 | 25% | 75% | 0% | 0.69 |

Each row is the mean of the dimension’s indicators, each counting the same. n is the fewest who chose a level on any of them. Consensus is 1 when all chose the same level, and 0 when half chose the lowest and half the highest.

## Strengths: where the largest share chose “Level c”

- **63%:** Statement d1-1.
- **50%:** Statement d1-2.

## What must change: more chose “Level a” than “Level c”

- **25%:** Statement d2-1.

## Where we disagree most: start the conversation here

- **consensus 0.00:** Statement d1-2.
- **consensus 0.39:** Statement d1-1.
- **consensus 0.69:** Statement d2-1.

## Where leaders and teachers see it differently

A pair is one leader and one teacher. The figures show which of the two chose the higher level.

- Statement d1-1.\\
  the leader higher in 60% of pairs, the teacher higher in 0%, equal in 40%
- Statement d2-1.\\
  the leader higher in 40% of pairs, the teacher higher in 0%, equal in 60%
- Statement d1-2.\\
  the leader higher in 13% of pairs, the teacher higher in 40%, equal in 47%
`);
  });

  it('explains what is withheld', () => {
    const answers = `role,d1-1,d1-2\n${'leader,1,\n'.repeat(3)}${'teacher,2,\n'.repeat(5)}leader,1,1\n`;
    const document = sampleDocument(sampleRubric([2]), answers, {
      minimum: 5,
      compare: ['leader', 'teacher'],
    });
    const why = 'Not shown: fewer than 5 answered, or the answers of a smaller group could be worked out.';
    const text = renderMarkdown(document);
    expect(text).toContain(`## Where leaders and teachers see it differently\n\n${why}\n`);
    expect(text).toContain(`## What is not shown\n\n- Statement d1-2.\\\n  ${why}\n`);
    const told = sampleDocument(sampleRubric([2]), answers, { minimum: 5, tellsReasons: true });
    expect(renderMarkdown(told)).toContain('- Statement d1-2.\\\n  Not shown: fewer than 5 answered.\n');
  });

  it('shows dimensions alone by a rule that hides indicators, and says when there is nothing', () => {
    const rule = { name: 'x', source: 'y', minimum: 3, hidesIndicators: true };
    const hidden = renderMarkdown(sampleDocument(sampleRubric([2, 1]), eightAndOne, { rule, minimum: 3 }));
    expect(hidden).toContain('| Dimension d1 | 8 | 31% | 13% | 56% | 0.15 |');
    expect(hidden).toMatch(/\n\nOnly dimensions are shown here, no single indicators\.\n$/);
    expect(renderMarkdown(sampleDocument(sampleRubric([1]), 'd1-1\n1\n', { minimum: 5 }))).toBe(
      '# Sample\n\nThe number of answers is not shown (fewer than 5, or the answers of a smaller group could be worked out). Groups in which fewer than 5 answered are not shown.\n\nNo results can be shown for everyone together.\n',
    );
  });

  it('explains the mark in the place of a dimension that is withheld, and only there', () => {
    // A dimension of one indicator tells what that indicator does.
    const rule = { name: 'x', source: 'y', minimum: 3, hidesIndicators: true };
    const hidden = renderMarkdown(sampleDocument(sampleRubric([2, 1]), eightAndOne, { rule, minimum: 3 }));
    expect(hidden).toContain('\n| Dimension d2 | \\* | \\* | \\* | \\* | \\* |\n');
    const note = '\\* Not shown: fewer than 3 answered, or the answers of a smaller group could be worked out.';
    expect(hidden).toContain(`\n\n${note}\n\n`);
    expect(renderMarkdown(sampleDocument(sampleRubric([2, 1]), eightAndOne))).not.toContain('\\*');
  });

  it('says where nobody chose a level, and where roles do not differ', () => {
    const unknown = sampleDocument(sampleRubric([1]), 'd1-1\ndo-not-know\n');
    expect(renderMarkdown(unknown)).toContain('| Dimension d1 | 0 | – | – | – | – |');
    const alike = sampleDocument(sampleRubric([1]), 'role,d1-1\na,1\nb,1\n', { minimum: 1, compare: ['a', 'b'] });
    expect(renderMarkdown(alike)).toContain('see it differently\n\nNo indicators.\n');
  });

  it('counts those that share the last place and find no room', () => {
    const answers = `${Array.from({ length: 7 }, (_, at) => `d1-${at + 1}`).join()}\n3,3,3,3,3,3,3\n`;
    expect(renderMarkdown(sampleDocument(sampleRubric([7]), answers))).toContain('- … and 2 more in the same place.\n');
  });

  it.each(allWords)('speaks $language', ({ language, profile, report: { lists } }) => {
    const text = renderMarkdown(sampleDocument(sampleRubric([2, 1], 3, language), eightAndOne));
    expect(text).toContain(profile);
    expect(text).toContain(lists.strengths.split('{')[0]);
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe('markdownText', () => {
  it('leaves nothing that Markdown takes for a sign of its own', () => {
    expect(markdownText('*a* _b_ `c` [d](e) <f> #g | h \\ ~i~ &amp;')).toBe(
      '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\| h \\\\ \\~i\\~ \\&amp;',
    );
    expect(['- a', '+ b', '1. c', '12) d', '= e'].map(markdownText)).toEqual([
      '\\- a',
      '\\+ b',
      '1\\. c',
      '12\\) d',
      '\\= e',
    ]);
    expect(markdownText('one\n\n# two')).toBe('one \\# two');
  });
});
