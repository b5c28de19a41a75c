import type { Content } from '../../packages/content/src/testing/content.test-data.ts';
import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import type { Language } from '../../packages/content/src/testing/language.test-data.ts';
import type { Preview } from './preview.ts';
import { previewWords } from './preview-words.ts';

/** What a renderer is given for a thing and one of its texts. */
export function previewOf(thing: Content, language: Language, text: Data): Preview {
  return { thing, structure: thing.structure, text, language, around: previewWords[language] };
}
