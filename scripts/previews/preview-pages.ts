import type { Content } from '../../packages/content/src/testing/content.test-data.ts';
import type { Language } from '../../packages/content/src/testing/language.test-data.ts';
import { previewOf } from './preview-of.ts';
import { renderIndex } from './render-index.ts';
import { renderPage } from './render-page.ts';

/** Where a page stands under docs/previews: a rubric under its id, as it is imported, and all else in its folder. */
function pageOf({ place }: Content, language: Language): string {
  return `${place.replace(/^rubrics\//, '')}/${language}.md`;
}

/** Every page of docs/previews with what is on it, by its path there. */
export function previewPages(shipped: readonly Content[]): ReadonlyMap<string, string> {
  const pages = shipped.flatMap((thing) =>
    [...thing.texts].map(([language, text]): [string, string] => [
      pageOf(thing, language),
      renderPage(previewOf(thing, language, text)),
    ]),
  );
  return new Map([['index.md', renderIndex(shipped, pageOf)], ...pages]);
}
