import { expect, it } from 'vitest';
import { nameIn } from './name-in.ts';

it('nameIn gives the name, else the id, and steers no terminal', () => {
  expect(nameIn({ trust: 'We trust.' }, 'trust')).toBe('We trust.');
  expect(nameIn({}, 'trust')).toBe('trust');
  expect(nameIn({ trust: '\u001B[2J' }, 'trust')).toBe('�[2J');
});
