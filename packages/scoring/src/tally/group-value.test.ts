import { expect, test } from 'vitest';
import { groupValue } from './group-value.ts';

test('reads any attribute of a group', () => {
  const group = { unit: 'north', role: 'leader', wave: '2026', round: 'group', subject: 'maths', ['__proto__']: 'own' };
  for (const [attribute, value] of Object.entries(group)) expect(groupValue(attribute)(group)).toBe(value);
});
