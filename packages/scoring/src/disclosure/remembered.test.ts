import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

/** Letters, and how many of them were made. */
function letters() {
  const made: string[] = [];
  function* source() {
    for (const letter of 'abc') {
      made.push(letter);
      yield letter;
    }
  }
  return { made, source: source() };
}

describe('remembered', () => {
  it('makes nothing before it is asked for, and nothing twice', () => {
    const { made, source } = letters();
    const list = remembered(Object.freeze(['x']), source);
    expect([list.at(0), made.join('')]).toEqual(['x', '']);
    expect([list.at(2), made.join('')]).toEqual(['b', 'ab']);
    expect([list.at(1), list.at(2), made.join('')]).toEqual(['a', 'b', 'ab']);
  });

  it('ends where the source does', () => {
    const { made, source } = letters();
    const list = remembered([], source);
    expect([list.at(9), list.at(3), list.at(2), made.join('')]).toEqual([undefined, undefined, 'c', 'abc']);
  });

  it('puts what is added before all else, and goes on where it was', () => {
    const { made, source } = letters();
    const given = Object.freeze(['x']);
    const list = remembered(given, source);
    list.at(1);
    list.add('y');
    expect([0, 1, 2, 3].map(list.at)).toEqual(['y', 'x', 'a', 'b']);
    expect([made.join(''), given]).toEqual(['ab', ['x']]);
  });
});
