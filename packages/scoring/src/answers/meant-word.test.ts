import { nearIds } from '@rubrikk/core';
import { expect, test } from 'vitest';
import { meantWord } from './meant-word.ts';

test('asks for the nearest word', () => {
  const meant = meantWord(['seldom', 'often', 'soften'], nearIds);
  expect(meant('oftn')).toBe(' Did you mean "often"?');
  expect(meant('Seldum')).toBe(' Did you mean "seldom"?');
  expect(meant('weather')).toBe('');
});

test('asks nothing where nobody says what is near', () => {
  expect(meantWord(['often'])('oftn')).toBe('');
});

test('asks nothing of two letters', () => {
  expect(meantWord(['yes', 'no'], nearIds)('na')).toBe('');
});

test('looks no further than faults are told', () => {
  let looked = 0;
  const meant = meantWord(['often'], () => {
    looked += 1;
    return ['often'];
  });
  const all = Array.from({ length: 150 }, (_, at) => meant(`word ${at}`));
  expect(looked).toBe(100);
  expect(all.filter((told) => told === '')).toHaveLength(50);
});
