import { describe, expect, it } from 'vitest';
import { textLayout } from './text-layout.ts';

describe('textLayout', () => {
  it('puts what is said before the text of an entry, and lines beneath further in', () => {
    expect(textLayout.entry('We trust.', { lead: '50 %' })).toBe('  – 50 %: We trust.');
    expect(textLayout.entry('We trust.', { beneath: ['First.', undefined, 'Second.'] })).toBe(
      '  – We trust.\n      First.\n      Second.',
    );
  });

  it('sets later lines of an entry further in', () => {
    const [first, second] = textLayout.entry('word '.repeat(30).trim(), { lead: '50 %' }).split('\n');
    // 4 + 6 characters before the words leave 78, for 15 words of 5 with their spaces, less the last space.
    expect(first).toBe(`  – 50 %: ${'word '.repeat(15).trim()}`);
    expect(second).toBe(`    ${'word '.repeat(15).trim()}`);
  });

  it('lays out titles and lists', () => {
    expect(textLayout.opening('Trust', ['One.', 'Two.'])).toBe('Trust\n=====\nOne.\n\nTwo.');
    const entries = [textLayout.entry('a'), textLayout.rest('… and 2 more.')];
    expect(textLayout.section('List', entries)).toBe('List\n----\n  – a\n  … and 2 more.');
    expect(textLayout.section('List', entries, 'All of them.')).toBe(
      'List\n----\nAll of them.\n  – a\n  … and 2 more.',
    );
  });

  it('lets nothing through that would steer a terminal', () => {
    const { opening, paragraph, section, entry, rest } = textLayout;
    const steering = '\u001B[2J';
    const all = [
      opening(steering, [steering]),
      paragraph(steering),
      section(steering, [], steering),
      entry(steering, { lead: steering, beneath: [steering] }),
      rest(steering),
    ];
    expect(all.filter((text) => text.includes('\u001B'))).toEqual([]);
  });
});
