import type { MissingKind } from '@rubrikk/core';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { ExplanationWords } from './explanation-words.ts';
import type { NumberWords } from './number-words.ts';

/** How many gave no level, and the kinds with how many each, as they are written. */
type Missing = Readonly<Record<'missing' | 'list', string>>;

/** Says how many of all sides gave no level; nothing where everybody gave one. */
export function missingWords(
  sides: readonly { readonly missing: Readonly<Record<MissingKind, number>> }[],
  say: (told: Missing) => string,
  words: ExplanationWords,
  { whole }: NumberWords,
): string {
  const kinds = missingKinds
    .map((kind) => ({ kind, raters: sides.reduce((sum, { missing }) => sum + missing[kind], 0) }))
    .filter(({ raters }) => raters > 0);
  if (kinds.length === 0) return '';
  const list = kinds.map(({ kind, raters }) => `${words.missing[kind]} ${whole(raters)}`).join(', ');
  return say({ missing: whole(kinds.reduce((sum, { raters }) => sum + raters, 0)), list });
}
