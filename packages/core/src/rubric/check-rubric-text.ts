import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import { textPartIssues, type Wording, wordingOf } from '../shared/text-part-issues.ts';
import { levelsByIndicator } from './levels-by-indicator.ts';
import { type Ids, outlineOf } from './outline.ts';
import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';

/**
 * Checks a text against its rubric: a string for every id that needs one, and none that nothing asks for.
 *
 * @param rubric - the rubric
 * @param text - its words in one language
 * @returns every issue; none when the text fits
 * @example
 * ```ts
 * import { checkRubricText, type Rubric } from '@rubrikk/core';
 *
 * const rubric: Rubric = {
 *   id: 'reading',
 *   version: '1.0.0',
 *   source: { title: 'Reading', language: 'en' },
 *   scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
 *   dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
 * };
 * const text = {
 *   rubric: 'reading',
 *   language: 'en',
 *   title: 'Reading',
 *   levels: { no: 'Not seen' },
 *   dimensions: { daily: 'Every day' },
 *   indicators: { aloud: 'We read aloud every day.' },
 * };
 * console.log(checkRubricText(rubric, text)[0]?.message); // => The level "yes" has no text; add one.
 * ```
 */
export function checkRubricText(rubric: Rubric, text: RubricText): Issue[] {
  return checkRubricTextRules(rubric, text);
}

/** The same over what was meant as a rubric and its text, whatever else is wrong with them. */
export function checkRubricTextRules(rubric: unknown, text: unknown, under: Issue['path'] = []): Issue[] {
  if (!isObject(text)) return [];
  const outline = outlineOf(rubric);
  const part = (name: string, asked: Ids, wording: Wording) =>
    textPartIssues(asked, text[name], [...under, name], wording);
  return [
    ...wrongRubric(rubric, text, under),
    ...part('instructions', outline.instructions, wordingOf('rubric', 'instruction')),
    ...part('levels', outline.levels, wordingOf('rubric', 'level')),
    ...part('rules', outline.ruled, wordingOf('rubric', 'rule of level')),
    ...part('dimensions', outline.dimensions, wordingOf('rubric', 'dimension')),
    ...part('principles', outline.principled, wordingOf('rubric', 'principle of dimension')),
    ...part('indicators', outline.indicators, wordingOf('rubric', 'indicator')),
    ...part('stems', outline.stems, wordingOf('rubric', 'stem')),
    ...part('prompts', outline.prompts, wordingOf('rubric', 'prompt')),
    ...part('descriptors', outline.described, descriptorsWording),
    ...descriptorIssues(rubric, outline.described, text['descriptors'], [...under, 'descriptors']),
  ];
}

function wrongRubric(rubric: unknown, text: Readonly<Record<string, unknown>>, under: Issue['path']): Issue[] {
  const id = isObject(rubric) ? rubric['id'] : undefined;
  const received = text['rubric'];
  if (typeof id !== 'string' || typeof received !== 'string' || received === id) return [];
  const message = `This is a text of the rubric ${quote(received)}; expected ${quote(id)}. Mend the id, or check the text against its own rubric.`;
  return [{ code: 'wrong-rubric', path: [...under, 'rubric'], message }];
}

const descriptorsWording: Wording = {
  missing: (id) => `The indicator ${quote(id)} has no descriptors; add one for each level.`,
  surplus: (id) => `The rubric asks for no descriptors of indicator ${quote(id)}; remove them, or mend the id.`,
};

function descriptorIssues(rubric: unknown, described: Ids, descriptors: unknown, path: Issue['path']): Issue[] {
  if (!isObject(descriptors)) return [];
  const levels = levelsByIndicator(rubric);
  return [...new Set(described.ids.map(({ id }) => id))].flatMap((id) => {
    const asked = levels.get(id);
    if (asked === undefined || !Object.hasOwn(descriptors, id)) return [];
    return textPartIssues(
      asked,
      descriptors[id],
      [...path, id],
      wordingOf('rubric', `descriptor of ${quote(id)} for level`),
    );
  });
}
