import type { Rubric } from '@rubrikk/core';
import type { Place, Section } from './sections-of.ts';

/** Words that a document and our text have alike, by which a place is found in it. */
export interface Name {
  readonly kind: 'title' | 'section' | 'stem' | 'header';
  /** Of a section, which one it is. */
  readonly section: number;
  /** The strings it is made of: one; of a header the label of every level. */
  readonly parts: readonly { readonly place: Place; readonly words: string }[];
}

/** What of a text is read here: the parts are there or not, as the rubric asks. */
export type Words = Readonly<Record<string, unknown>>;

/** The names of an instrument: its title, its headings, its stems, and the labels of each scale in a row. */
export function namesOf(rubric: Rubric, text: Words, sections: readonly Section[]): Name[] {
  const part = (place: Place) => ({ place, words: wordsAt(text, place) });
  const titled = { kind: 'title', section: -1, parts: [part(['title'])] } as const;
  const headed = sections.map(
    ({ id }, section): Name => ({ kind: 'section', section, parts: [part(['dimensions', id])] }),
  );
  const stems = Object.keys((text['stems'] ?? {}) as object);
  const stemmed = stems.map((id): Name => ({ kind: 'stem', section: -1, parts: [part(['stems', id])] }));
  const scales = [...(rubric.scale === undefined ? [] : [rubric.scale]), ...(rubric.scales ?? [])];
  const labelled = scales.map(({ levels }): Name => {
    return { kind: 'header', section: -1, parts: levels.map(({ id }) => part(['levels', id])) };
  });
  return [titled, ...headed, ...stemmed, ...labelled].filter(({ parts }) =>
    parts.every(({ words }) => /\S/.test(words)),
  );
}

/** The words at a place of a text; none where nothing is there. */
export function wordsAt(text: Words, place: Place): string {
  let found: unknown = text;
  for (const key of place) found = Object.hasOwn(Object(found), key) ? (found as Words)[key] : undefined;
  return typeof found === 'string' ? found : '';
}
