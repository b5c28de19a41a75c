import { expect, test } from 'vitest';
import { disclosures } from './disclosures.ts';
import type { JoinedGroup } from './joined-group.ts';

const place = { unit: 'north', network: null, indicator: 'i1', path: ['results', 0] } as const;
const group = (id: string, role: string): JoinedGroup => ({
  id,
  n: undefined,
  groups: [{ ...place, role, n: undefined, missing: 0, report: 0 }],
});

test('says of which withheld groups it took too long to be sure', () => {
  const intervals = [
    { id: 'a', lowest: 0, highest: 5, isUnsettled: true },
    // Its range may be narrower, but five are in it for certain.
    { id: 'b', lowest: 0, highest: 9, isWide: true },
    { id: 'c', lowest: 0, highest: 4, isUnsettled: true },
    // A part of a unit that no report speaks of.
    { id: 'd', lowest: 0, highest: 9, isUnsettled: true },
  ] as const;
  const finding = { code: 'told-too-few', id: 'c', message: '', isNew: true } as const;
  const groups = [group('a', 'leader'), group('b', 'teacher'), group('c', 'assistant')];
  const found = disclosures({ intervals, findings: [finding], withhold: [] }, groups);
  expect(found.map(({ code, role, isNew }) => [code, role, isNew])).toEqual([
    ['told-too-few', 'assistant', true],
    ['unsettled', 'leader', false],
  ]);
});
