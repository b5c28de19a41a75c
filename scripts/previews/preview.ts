import type { Content } from '../../packages/content/src/testing/content.test-data.ts';
import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import type { Language } from '../../packages/content/src/testing/language.test-data.ts';
import type { PreviewWords } from './preview-words.ts';

/** What a renderer of one kind of thing is given. */
export interface Preview {
  readonly thing: Content;
  readonly structure: Data;
  readonly text: Data;
  readonly language: Language;
  /** What the page says around the words of the thing. */
  readonly around: PreviewWords;
}

/** The lines of a page, for one kind of thing, without its title and its foot. */
export type Renderer = (preview: Preview) => readonly string[];
