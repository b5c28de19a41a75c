import { checkRubricRules } from '../rubric/check-rubric.ts';
import { checkRubricTextRules } from '../rubric/check-rubric-text.ts';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject, objectsIn } from '../shared/objects-in.ts';
import type { Parsed } from '../shared/parsed.ts';
import { quote } from '../shared/quote.ts';
import { parseWith } from './parse-with.ts';
import type { RubricDocument } from './rubric-document.ts';
import { rubricDocumentSchema } from './rubric-document-schema.ts';

/**
 * Reads a rubric with its texts from JSON data: `{ "rubric": { … }, "texts": [ { … } ] }`. It may have
 * the format line that `writeDocument` writes.
 *
 * @param data - what `JSON.parse` gave
 * @returns the rubric and its texts, or everything that is wrong with any of them
 * @example
 * ```ts
 * import { parseRubricDocument } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 * import { da } from '@rubrikk/content/plc-results/da';
 *
 * const parsed = parseRubricDocument({ rubric: plcResults, texts: [da] });
 * if (parsed.ok) console.log(parsed.value.texts[0]?.language); // => da
 * ```
 */
export function parseRubricDocument(data: unknown): Parsed<RubricDocument> {
  // The rules have asked which kind of scale has a favourable level, so the wide type is the narrow one.
  return parseWith(rubricDocumentSchema, data, documentIssues) as Parsed<RubricDocument>;
}

function documentIssues(data: unknown): Issue[] {
  const { rubric, texts } = isObject(data) ? data : {};
  return [
    ...checkRubricRules(rubric, ['rubric']),
    ...objectsIn(texts).flatMap(([at, text]) => checkRubricTextRules(rubric, text, ['texts', at])),
    ...languageIssues(texts),
  ];
}

function languageIssues(texts: unknown): Issue[] {
  const first = new Map<string, Issue['path']>();
  return objectsIn(texts).flatMap(([at, { language }]): Issue[] => {
    if (typeof language !== 'string') return [];
    const path = ['texts', at, 'language'];
    // A language tag means the same in capitals.
    const earlier = first.get(language.toLowerCase());
    if (earlier === undefined) {
      first.set(language.toLowerCase(), path);
      return [];
    }
    const message = `A text in ${quote(language)} already stands at ${formatPath(earlier.slice(0, -1))}; keep one text for each language.`;
    return [{ code: 'duplicate-language', path, message }];
  });
}
