import { describe, expect, it, test } from 'vitest';
import { areLeadersAndTeachers, leadersAndTeachers } from './role-words.ts';

const roles = (sizes: Record<string, number>) => leadersAndTeachers(new Map(Object.entries(sizes)));

describe('leadersAndTeachers', () => {
  it.each([
    ['nb', 'leder', 'lærer'],
    ['nn', 'leiar', 'lærar'],
    ['da', 'leder', 'lærer'],
    ['sv', 'ledare', 'lärare'],
    ['en', 'leader', 'teacher'],
  ])('knows the words in %s, in any case and form', (_, leader, teacher) => {
    const [asked, other] = [`${leader.toUpperCase()} `, teacher.normalize('NFD')];
    expect(roles({ assistent: 9, [other]: 2, [asked]: 1 })).toEqual([asked, other]);
  });

  it('takes the word that most raters have', () => {
    expect(roles({ rektor: 1, leder: 6, lærer: 20, lærere: 3 })).toEqual(['leder', 'lærer']);
    expect(roles({ lærere: 30, leder: 2, lærer: 20, rektor: 3 })).toEqual(['rektor', 'lærere']);
  });

  it('compares nothing without both', () => {
    expect(roles({ leder: 6, assistent: 3 })).toBeUndefined();
    expect(roles({ lærer: 6 })).toBeUndefined();
    expect(roles({})).toBeUndefined();
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
