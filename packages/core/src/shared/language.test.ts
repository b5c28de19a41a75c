import { expect, test } from 'vitest';
import { languageSchema } from './language.ts';

test.each(['nb', 'nn', 'da', 'sv', 'en', 'se', 'sma', 'nb-NO', 'de-CH-1996', 'zh-Hant-TW', 'nb-x-north'])(
  '%s is a language tag',
  (tag) => {
    expect(languageSchema.safeParse(tag).success).toBe(true);
  },
);

test.each(['', 'n', 'NB', 'norsk', 'nb_NO', 'nb-', 'nb--NO', '-nb', 'nb-norwegian', 'nb NO', 'nb\n', null])(
  '%j is no language tag',
  (tag) => {
    expect(languageSchema.safeParse(tag).success).toBe(false);
  },
);
