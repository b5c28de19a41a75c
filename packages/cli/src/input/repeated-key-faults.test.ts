import { type Node, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { repeatedKeyFaults } from './repeated-key-faults.ts';

const faults = (content: string) => repeatedKeyFaults(parseTree(content) as Node);

describe('repeatedKeyFaults', () => {
  it('finds every key that stands in its object already, at any depth', () => {
    const content = '{"a":1,"b":[{"c":1,"c":2,"c":3}],"a":{"b":1}}';
    expect(faults(content)).toEqual([
      {
        offset: content.lastIndexOf('"a"'),
        path: '$.a',
        code: 'duplicate-key',
        message: 'The key "a" stands twice in this object; keep one.',
      },
      {
        offset: content.indexOf('"c":2'),
        path: '$.b[0].c',
        code: 'duplicate-key',
        message: 'The key "c" stands twice in this object; keep one.',
      },
      {
        offset: content.indexOf('"c":3'),
        path: '$.b[0].c',
        code: 'duplicate-key',
        message: 'The key "c" stands twice in this object; keep one.',
      },
    ]);
  });

  it('sees the same key behind an escape', () => {
    expect(faults('{"a":1,"\\u0061":2}')).toHaveLength(1);
  });

  it('finds none where a key stands in several objects, or a value is a key', () => {
    expect(faults('[{"a":"a"},{"a":["a","a"]}]')).toEqual([]);
  });
});
