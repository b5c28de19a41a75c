import { type Node, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { issueFault } from './issue-fault.ts';

const content = '{ "a": [ { "b": 1 } ] }';
const tree = parseTree(content) as Node;

describe('issueFault', () => {
  it.each([
    [['a', 0, 'b'], content.indexOf('1')],
    [['a', 0], content.indexOf('{ "b"')],
    [['a', 0, 'missing'], content.indexOf('{ "b"')],
    [['a', 7, 'b'], content.indexOf('[')],
    [['other', 'way'], 0],
    [[], 0],
  ])('finds %j, or what is nearest', (path, offset) => {
    const fault = issueFault(tree, { code: 'wrong-type', path, message: 'Mend it.' });
    expect(fault).toMatchObject({ offset, code: 'wrong-type', message: 'Mend it.' });
  });

  it('writes the path', () => {
    expect(issueFault(tree, { code: 'wrong-type', path: ['a', 0, 'b'], message: '' }).path).toBe('$.a[0].b');
  });
});
