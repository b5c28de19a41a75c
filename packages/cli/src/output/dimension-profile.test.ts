import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { renderText } from './render-text.ts';

const rule = { name: 'x', source: 'y', minimum: 3, hidesIndicators: true };

describe('dimensionProfile', () => {
  it('is what a report shows by a rule that hides single indicators', () => {
    // Of d1 each indicator has half on the lowest level and half on the highest; d2 has one indicator, d3 no level.
    const rows = `${'1,3,2,do-not-know,do-not-know\n'.repeat(3)}${'3,1,2,do-not-know,do-not-know\n'.repeat(3)}`;
    const answers = `d1-1,d1-2,d2-1,d3-1,d3-2\n${rows}`;
    const text = renderText(sampleDocument(sampleRubric([2, 1, 2]), answers, { rule, minimum: 3 }));
    expect(text).toContain(`Profile: how the answers are spread
-----------------------------------
Only dimensions are shown here, no single indicators. Each row is the mean of the
dimension’s indicators, each counting the same. n is the fewest who chose a level on any
of them.

Dimension d1
  ░░░░░░░░░░░░░░░███████████████  n 6   consensus 0.00
Dimension d2
  Not shown: fewer than 3 answered, or the answers of a smaller group could be worked out.
Dimension d3
  ${' '.repeat(30)}  n 0
`);
    expect(text).not.toContain('Statement');
  });
});
