import { attachScale, nearIds, type Rubric, type RubricDocument, type RubricText } from '@rubrikk/core';
import { wrongArgument } from '../arguments/wrong-argument.ts';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { type ShippedScale, scaleList, shippedScales } from './shipped-scales.ts';

/** Gives a rubric without a scale the one that ships under an id, with its words; what has none to give stays as it is. */
export function withScale(document: RubricDocument, id: string | undefined): Result<RubricDocument> {
  const { rubric, texts } = document;
  // Classes without an order are told of as such, with or without a scale beside them.
  if (id === undefined || rubric.scale?.kind === 'classification') return good(document);
  const [own] = ownScales(rubric);
  if (own !== undefined) return bad(surplus(rubric.id, own));
  const found = shippedScales().find(({ scale }) => scale.id === id);
  if (found === undefined) return bad(unknownScale(id));
  const worded = texts.map((text) => withLevels(text, found));
  const wordless = texts.filter((_, at) => worded[at] === undefined);
  if (wordless.length > 0) return bad(noWords(id, wordless));
  const scaled: Rubric = attachScale<Rubric, typeof found.scale>(rubric, found.scale);
  return good({ ...document, rubric: scaled, texts: worded.flatMap((text) => text ?? []) });
}

function ownScales({ scale, scales = [] }: Rubric): string[] {
  return [...(scale === undefined ? [] : [scale]), ...scales].map(({ id }) => id);
}

/** A text with what the levels are called in its language, and when each is chosen. */
function withLevels(text: RubricText, { texts }: ShippedScale): RubricText | undefined {
  const language = (one: RubricText) => one.language.toLowerCase().split('-')[0];
  const found = texts.find((one) => language(one) === language(text));
  if (found === undefined) return undefined;
  const { levels, rules } = found;
  return { ...text, levels, ...(rules !== undefined && { rules }) };
}

function surplus(rubric: string, own: string): Problem {
  return wrongArgument(`--scale is for a rubric without a scale, and "${rubric}" has "${own}"; leave --scale out.`);
}

function unknownScale(id: string): Problem {
  const known = shippedScales().map(({ scale }) => scale.id);
  const [near] = nearIds(id, known);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  return wrongArgument(`--scale expects ${scaleList()}; received "${id}".${meant}`);
}

function noWords(scale: string, texts: readonly RubricText[]): Problem {
  const languages = texts.map(({ language }) => `"${language}"`).join(', ');
  const message = `The scale "${scale}" has no words in ${languages}, which the rubric has a text in. Put a "scale" in the rubric's file instead, and what its levels are called in each text.`;
  return { code: 'no-text', message };
}
