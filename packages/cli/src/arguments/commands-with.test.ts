import { expect, test } from 'vitest';
import { commandsWith } from './commands-with.ts';

test.each([
  ['format', ['report', 'compare', 'check', 'audit']],
  ['language', ['report', 'compare']],
  ['rounds', ['compare']],
  ['earlier', ['audit']],
  ['colour', []],
])('--%s is one of %j', (option, commands) => {
  expect(commandsWith(option)).toEqual(commands);
});
