import { describe, expect, it } from 'vitest';
import { markdownLayout } from './markdown-layout.ts';

describe('markdownLayout', () => {
  it('lays out titles, lists and entries', () => {
    expect(markdownLayout.opening('Trust', ['One.', 'Two.'])).toBe('# Trust\n\nOne.\n\nTwo.');
    const entries = [
      markdownLayout.entry('We trust.', { lead: '50 %', beneath: ['First.', undefined, 'Second.'] }),
      markdownLayout.rest('… and 2 more.'),
    ];
    const list = '- **50 %:** We trust.\\\n  First.\\\n  Second.\n- … and 2 more.';
    expect(markdownLayout.section('List', entries)).toBe(`## List\n\n${list}`);
    expect(markdownLayout.section('List', entries, 'All of them.')).toBe(`## List\n\nAll of them.\n\n${list}`);
  });

  it('lets no text be taken for a sign of Markdown', () => {
    const { opening, paragraph, section, entry, rest } = markdownLayout;
    expect(opening('#', ['#'])).toBe('# \\#\n\n\\#');
    expect(paragraph('#')).toBe('\\#');
    expect(section('#', [rest('#')], '#')).toBe('## \\#\n\n\\#\n\n- \\#');
    expect(entry('#', { lead: '#', beneath: ['#'] })).toBe('- **\\#:** \\#\\\n  \\#');
  });
});
