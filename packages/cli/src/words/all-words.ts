import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';
import type { Words } from './words.ts';

/** The command's words in every language that it speaks. */
export const allWords: readonly Words[] = [nb, nn, da, sv, en];
