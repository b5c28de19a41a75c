import { describe, expect, it, test } from 'vitest';
import { areLeadersAndTeachers, leadersAndTeachers } from './role-words.ts';

const roles = (...names: readonly string[]) => leadersAndTeachers(names);

describe('leadersAndTeachers', () => {
  it.each([
    ['nb', 'leder', 'lærer'],
    ['nn', 'leiar', 'lærar'],
    ['da', 'leder', 'lærer'],
    ['sv', 'ledare', 'lärare'],
    ['en', 'leader', 'teacher'],
  ])('knows the words in %s, in any case and form', (_, leader, teacher) => {
    const [asked, other] = [`${leader.toUpperCase()} `, teacher.normalize('NFD')];
    expect(roles('assistent', other, asked)).toEqual([asked, other]);
  });

  it('takes of several words the one that comes first in its list, then in the first language, however they stand', () => {
    const alike = (names: readonly string[], expected: readonly [string, string]) => {
      expect([roles(...names), roles(...names.toReversed())]).toEqual([expected, expected]);
    };
    alike(['rektor', 'leder', 'lærere', 'lærer'], ['leder', 'lærer']);
    // Rektor is the last of the first language, and leiar the first of the second.
    alike(['rektor', 'leiar', 'lærar', 'lærere'], ['leiar', 'lærar']);
    alike(['leader', 'ledare', 'lärare', 'teacher'], ['ledare', 'lärare']);
    // One word, written in two ways.
    alike(['leder', 'Leder', 'lærer'], ['Leder', 'lærer']);
  });

  it('compares nothing without both', () => {
    expect(roles('leder', 'assistent')).toBeUndefined();
    expect(roles('lærer')).toBeUndefined();
    expect(roles()).toBeUndefined();
  });
});

test.each([
  [['Rektor', 'lærere'], true],
  [['leader', 'lärare'], true],
  [['lærer', 'rektor'], false],
  [['rektor', 'pædagog'], false],
  [['ST', 'lærer'], false],
  [['rektor', 'leder'], false],
] as const)('whether %j are leaders and teachers', (roles, are) => {
  expect(areLeadersAndTeachers(roles)).toBe(are);
});
