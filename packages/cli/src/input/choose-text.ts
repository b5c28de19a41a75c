import type { RubricText } from '@rubrikk/core';
import { bad, good, type Result } from '../result.ts';

/** The text in the language asked for; without one Norwegian bokmål, else the rubric's first. */
export function chooseText(texts: readonly RubricText[], language: string | undefined): Result<RubricText> {
  const wanted = (language ?? 'nb').toLowerCase();
  const found = texts.find((text) => text.language.toLowerCase() === wanted);
  const text = found ?? (language === undefined ? texts[0] : undefined);
  if (text !== undefined) return good(text);
  const languages = texts.map((one) => one.language).join(', ');
  return bad({ code: 'no-text', message: `The rubric has no text in "${language}"; it has ${languages}.` });
}
