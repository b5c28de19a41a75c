import fc from 'fast-check';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { parseWave } from '../json/parse-wave.ts';
import { formatPath } from '../shared/format-path.ts';
import { checkWave, checkWaveRules } from './check-wave.ts';
import { planWave } from './plan-wave.ts';
import { responseRates } from './response-rates.ts';
import type { Wave } from './wave.ts';

const autumn = freeze<Wave>(
  {
    id: '2026',
    first: '2026-11-16',
    last: '2026-11-27',
    schoolYear: '2026-2027',
    invited: { teacher: 30, leader: 2, constructor: 1 },
    answered: { teacher: 24, leader: 0 },
  },
  true,
);

const told = (data: unknown) => {
  const parsed = parseWave(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
};

test('is read as it was written', () => {
  expect(parseWave(JSON.parse(JSON.stringify(autumn)))).toStrictEqual({ ok: true, value: autumn });
});

test('lies in the school year of its first day', () => {
  const { id, first, last, invited } = autumn;
  const { answered: _, ...planned } = autumn;
  expect(planWave({ id, first, last, invited }, 'NO')).toStrictEqual(planned);
  expect(planWave({ ...autumn, first: '2027-07-01', last: '2027-09-01' }, 'SE')).not.toHaveProperty('schoolYear');
});

test.each([
  [{ first: '2026-11-28' }, /A wave ends on its first day or later; received 2026-11-28 to 2026-11-27/],
  [{ first: 'november' }, /A day is written as/],
  [{ last: '2026-11-31' }, /A day is written as/],
])('is not planned for %j', (days, message) => {
  expect(() => planWave({ ...autumn, ...days }, 'NO')).toThrow(message);
});

test('has each of its faults told', () => {
  expect(told({ ...autumn, last: '2026-11-15', answered: { teacher: 31, guest: 1 } })).toEqual([
    'wrong-days $.last',
    'too-many $.answered.teacher',
    'unknown-role $.answered.guest',
  ]);
  expect(told({ ...autumn, invited: { teacher: -1, leader: 1.5 }, answered: {}, days: 3 })).toEqual([
    'wrong-form $.invited.teacher',
    'wrong-type $.invited.leader',
    'unknown-key $.days',
  ]);
});

test.each([undefined, null, [], {}, { first: 1, last: 2 }, { invited: [], answered: { teacher: 1 } }])(
  'rules say nothing of %j',
  (junk) => {
    expect(checkWaveRules(junk)).toEqual([]);
  },
);

test('that holds has no issue, before anybody has answered too', () => {
  const { answered: _, ...asked } = autumn;
  expect(checkWave(autumn)).toEqual([]);
  expect(checkWave(asked)).toEqual([]);
  expect(responseRates(asked).all).toEqual({ invited: 33, answered: 0, rate: 0 });
});

test('rates are of those invited, by role and in all', () => {
  const { roles, all } = responseRates(autumn);
  expect([...roles]).toEqual([
    ['teacher', { invited: 30, answered: 24, rate: 24 / 30 }],
    ['leader', { invited: 2, answered: 0, rate: 0 }],
    ['constructor', { invited: 1, answered: 0, rate: 0 }],
  ]);
  expect(all).toEqual({ invited: 33, answered: 24, rate: 24 / 33 });
});

test('where nobody was invited there is no rate', () => {
  const none = { invited: 0, answered: 0, rate: undefined };
  expect(responseRates({ ...autumn, invited: {}, answered: {} }).all).toEqual(none);
  expect(responseRates({ ...autumn, invited: { leader: 0 }, answered: {} }).roles.get('leader')).toEqual(none);
});

test('a rate lies from 0 to 1, and that of all between the least and the greatest', () => {
  const counts = fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map(([one, other]) => [one, one + other] as const);
  fc.assert(
    fc.property(fc.array(counts), (list) => {
      const invited = Object.fromEntries(list.map(([, many], role) => [`r${role}`, many]));
      const answered = Object.fromEntries(list.map(([few], role) => [`r${role}`, few]));
      const { roles, all } = responseRates({ ...autumn, invited, answered });
      const rates = [...roles.values()].flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
      expect(all.rate === undefined).toBe(rates.length === 0);
      if (all.rate === undefined) return;
      expect(all.rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
      expect(all.rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
      expect(Math.max(...rates)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});
