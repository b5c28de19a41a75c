import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import type { Parsed } from '../shared/parsed.ts';
import { quote } from '../shared/quote.ts';
import type { PartialText } from './partial-text.ts';
import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';
import { textOf, textPlaces, wordsAt } from './text-places.ts';

/**
 * Lays an edition over a text: where the edition has words they are taken, elsewhere those of the text stay. So who
 * holds the rights to an instrument's own wording shows that, on the same ids.
 *
 * @param rubric - the rubric
 * @param base - the text, whole
 * @param edition - the words to lay over it, in the same language; as few as there are
 * @returns the text with the edition's words, or an issue for everything in the edition that doesn't fit: a string that
 *   the rubric doesn't ask for, one without words, another rubric, another language
 * @example
 * ```ts
 * import { layText } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 * import { da } from '@rubrikk/content/plc-results/da';
 *
 * const ours = { rubric: 'plc-results', language: 'da', levels: { developing: 'På vej' } } as const;
 * const laid = layText(plcResults, da, ours);
 * if (laid.ok) console.log(laid.value.levels.developing, laid.value.title === da.title); // => På vej true
 * ```
 */
export function layText<const R extends Rubric>(
  rubric: R,
  base: RubricText<R>,
  edition: PartialText<R>,
): Parsed<RubricText<R>> {
  const places = textPlaces(rubric);
  const issues = [...headIssues(rubric, base, edition), ...wordIssues(edition, places.map(formatPath))];
  if (issues.length > 0) return { ok: false, issues };
  const words = places.flatMap((place) => {
    const string = wordsAt(edition, place) ?? wordsAt(base, place);
    return string === undefined ? [] : [[place, string] as const];
  });
  // Every string that the base has is there, so the text is the rubric's as the base is. Levels may be without words.
  const { rubric: id, language } = base;
  return { ok: true, value: { rubric: id, language, levels: {}, ...textOf(words) } as RubricText<R> };
}

interface Head {
  readonly rubric: string;
  readonly language: string;
}

function headIssues(rubric: Rubric, base: Head, edition: Head): Issue[] {
  const issues: Issue[] = [];
  if (edition.rubric !== rubric.id) {
    const message = `This is an edition of the rubric ${quote(edition.rubric)}; expected ${quote(rubric.id)}. Mend the id, or lay it over its own rubric's text.`;
    issues.push({ code: 'wrong-rubric', path: ['rubric'], message });
  }
  if (edition.language.toLowerCase() !== base.language.toLowerCase()) {
    const message = `This edition is in ${quote(edition.language)}; expected ${quote(base.language)}. Lay it over the text in its own language.`;
    issues.push({ code: 'wrong-language', path: ['language'], message });
  }
  return issues;
}

function wordIssues(edition: object, asked: readonly string[]): Issue[] {
  const known = new Set([...asked, '$.rubric', '$.language']);
  return leavesOf(edition, []).flatMap(({ path, value }): Issue[] => {
    if (!known.has(formatPath(path))) {
      const message = `The rubric asks for no words at ${formatPath(path)}; remove them, or mend the id.`;
      return [{ code: 'surplus-text', path, message }];
    }
    if (typeof value === 'string' && /\S/.test(value)) return [];
    const message = 'Expected words; received none. Leave the string out to keep the one below.';
    return [{ code: 'wrong-form', path, message }];
  });
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly string[]): Leaf[] {
  if (!isObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, [...path, key]));
}
