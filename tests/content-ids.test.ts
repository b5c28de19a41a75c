// An id once published is in people's ratings, sheets and plans: it is only ever moved, and packages/content/published-ids.json
// knows of every one. `npm run ids` adds new ones.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOf } from '../packages/content/src/testing/content-of.test-data.ts';
import { there } from '../packages/content/src/testing/there.test-data.ts';
import { type IdList, idFaults, withShipped } from '../scripts/previews/id-list.ts';
import { shippedContent } from '../scripts/previews/shipped-content.ts';

const file = new URL('../packages/content/published-ids.json', import.meta.url);
const list: IdList = JSON.parse(readFileSync(file, 'utf8'));
const shipped = await shippedContent();

test('every id is listed, and none that is listed has vanished', () => {
  expect(idFaults(list, shipped)).toEqual([]);
});

test('the list is what its script writes, in its order', () => {
  expect(JSON.stringify(list)).toBe(JSON.stringify(withShipped(list, shipped)));
});

const made = (...ids: string[]) => [
  there(contentOf('cycles/wheel', [['cycle', { id: 'wheel', phases: ids.map((id) => ({ id })) }]])),
];
const before = withShipped({ moved: {}, ids: {} }, made('plan', 'try'));

test('an id that vanishes is found, unless it says where it went', () => {
  expect(before.ids).toEqual({ 'cycles/wheel': ['phases/plan', 'phases/try'] });
  const now = made('plan', 'attempt');
  const after = withShipped(before, now);
  expect(idFaults(before, now)).toEqual([
    'cycles/wheel phases/try vanished: put it back, or say under "moved" where it went',
    'cycles/wheel phases/attempt is not listed yet: npm run ids',
  ]);
  const moved = { 'cycles/wheel phases/try': 'cycles/wheel phases/attempt' };
  expect(idFaults({ ...after, moved }, now)).toEqual([]);
});

test('a whole thing that vanishes is found', () => {
  expect(idFaults(before, [])).toHaveLength(3);
});

test('a move to nowhere, or of what never was or still is, is found', () => {
  const now = made('plan', 'try');
  const moved = {
    'cycles/wheel phases/try': 'cycles/wheel phases/nowhere',
    'cycles/wheel phases/never': 'cycles/wheel',
  };
  expect(idFaults({ ...before, moved }, now)).toEqual([
    'cycles/wheel phases/try is said to have moved to cycles/wheel phases/nowhere, which does not ship',
    'cycles/wheel phases/try is said to have moved, but ships, or never did',
    'cycles/wheel phases/never is said to have moved, but ships, or never did',
  ]);
});
