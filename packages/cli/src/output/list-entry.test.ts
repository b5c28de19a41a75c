import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { listEntry } from './list-entry.ts';

const document = sampleDocument(sampleRubric([1]), 'd1-1\n1\n');

describe('listEntry', () => {
  it('puts what is said before the statement', () => {
    expect(listEntry('50 %: ', 'd1-1', document)).toBe('  – 50 %: Statement d1-1.');
    expect(listEntry('', 'd1-1', document)).toBe('  – Statement d1-1.');
    expect(listEntry('', 'other', document)).toBe('  – other');
  });

  it('sets later lines further in', () => {
    const long = { ...document, text: { ...document.text, indicators: { 'd1-1': 'word '.repeat(30).trim() } } };
    const [first, second] = listEntry('50 %: ', 'd1-1', long).split('\n');
    // 4 + 6 characters before the words leave 78, for 15 words of 5 with their spaces, less the last space.
    expect(first).toBe(`  – 50 %: ${'word '.repeat(15).trim()}`);
    expect(second).toBe(`    ${'word '.repeat(15).trim()}`);
  });
});
