import type { RubricDocument, RubricText } from '@rubrikk/core';
import { bad, good, type Result } from '../result.ts';
import { withStems } from './with-stems.ts';

/** The text in the language asked for, each statement whole; without one, in the instrument's own language, else the first. */
export function chooseText({ rubric, texts }: RubricDocument, language: string | undefined): Result<RubricText> {
  const wanted = (language ?? rubric.source.language).toLowerCase();
  const found = texts.find((text) => text.language.toLowerCase() === wanted);
  const text = found ?? (language === undefined ? texts[0] : undefined);
  if (text !== undefined) return good(withStems(rubric, text));
  const languages = texts.map((one) => one.language).join(', ');
  return bad({
    code: 'no-text',
    message: `The rubric has no text in "${language}"; it has ${languages}. Choose one of these with --language.`,
  });
}
