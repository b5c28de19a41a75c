import type { PartialText, Rubric, RubricText } from '@rubrikk/core';
import type { Block } from './blocks-of.ts';
import { paragraphsOf } from './blocks-of.ts';
import { type Cut, cutAtNames } from './cut-at-names.ts';
import { doubtsOf } from './doubts-of.ts';
import { joinBrokenWords } from './join-broken-words.ts';
import { linesIn } from './lines-in.ts';
import { namesOf, type Words } from './names-of.ts';
import { notPlacedOf } from './not-placed-of.ts';
import { placedNames } from './placed-names.ts';
import { type RunRead, readRun } from './read-run.ts';
import { type Run, runsOf } from './runs-of.ts';
import { type Place, sectionsOf } from './sections-of.ts';
import { placesIn, type Statement, statementOf, treeOf } from './statements.ts';
import { withoutFurniture } from './without-furniture.ts';
import type { MendCode, WordingNote, WordingReading } from './wording-reading.ts';

/**
 * Reads an instrument's own wording from the plain text of the document that it stands in, so that who holds that
 * document can lay its words over ours with `layText`, on the same ids.
 *
 * The names that the document and our text have alike (title, headings, labels of the levels, stems) say where a
 * statement belongs, and its place in the order which one it is. Under a heading with more or fewer statements than the
 * rubric has there, nothing is placed: a count that differs would give words to the wrong id. What the page did to the
 * words is mended and told: broken words, bullets, lines, spaces. What looks like a slip of the author is told and kept.
 * Every word of the document is in the text, or in `notPlaced`, or is a name.
 *
 * It takes time in proportion to the length of the document.
 *
 * @param rubric - the rubric
 * @param text - our text of it, in the language of the document
 * @param document - the document as plain text, of which the table may be a small part
 * @param isWord - says whether a word is one, to have misspellings told; a spelling checker or a list of words
 * @returns the wording as an edition for `layText`, and what was placed, missing, mended, doubted and not placed
 * @throws TypeError when the document is not a string
 * @throws RangeError when the text is not of this rubric
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { da } from '@rubrikk/content/plc-results/da';
 * import { readWording } from '@rubrikk/content/wording';
 *
 * const labels = 'Før igangsættelse Igangsættelse Implementering Udvikling Vedligeholdelse';
 * const cells = ['Team-\nets fælles SMART-\nmål.', 'Ingen.', 'Få.', 'Nogle', 'Mange.', 'Alle.'];
 * const { text, mended, doubted } = readWording(plcResults, da, [labels, ...cells].join('\n\n'));
 * console.log(text.indicators?.['team-smart-goals']); // => Teamets fælles SMART-mål.
 * for (const { code, line } of mended.slice(-2)) console.log(code, line);
 * // => hyphen-removed 3
 * // => hyphen-kept 4
 * for (const { code, path } of doubted) console.log(code, path.at(-1)); // => no-full-stop implementing
 * ```
 */
export function readWording<const R extends Rubric>(
  rubric: R,
  text: RubricText<R>,
  document: string,
  isWord: (word: string) => boolean = () => true,
): WordingReading<R> {
  checkInput(rubric, text, document);
  const sections = sectionsOf(rubric);
  const words: Words = { ...text };
  const names = namesOf(rubric, words, sections);
  const known = new Set(names.flatMap(({ parts }) => parts.map((part) => part.words.toLowerCase())));
  const { lines, furniture } = withoutFurniture(linesIn(document), (line) => known.has(line.toLowerCase()));
  const cuts = cutAtNames(joinBrokenWords(lines), names);
  const { run, read } = bestRun(runsOf(cuts, sections), rubric.instructions ?? []);
  const places = placesIn(words);
  const order = new Map(places.map((place, index) => [keyOf(place), index]));
  const indexOf = ({ place }: Statement) => order.get(keyOf(place)) as number;
  const statements = [
    ...placedNames(run.cuts, names),
    ...read.placed.map(([place, block]) => statementOf(place, block)),
  ].sort((one, other) => indexOf(one) - indexOf(other));
  const has = new Set(statements.map(({ place }) => keyOf(place)));
  return {
    text: { rubric: rubric.id, language: text.language, ...treeOf(statements) } as PartialText<R>,
    placed: statements.map(({ place }) => place),
    missing: places.filter((place) => !has.has(keyOf(place))),
    mended: statements.flatMap(mendsOf),
    doubted: doubtsOf(statements, sections, isWord),
    notPlaced: notPlacedOf(read.left, furniture, outsideOf(cuts, run)),
  };
}

function keyOf(place: Place): string {
  return place.join(' ');
}

function mendsOf({ place, mends }: Statement): WordingNote<MendCode>[] {
  return mends.map(({ code, line, what }) => ({ code, path: place, line, message: what }));
}

/** The paragraphs of the document that the table is not in. */
function outsideOf(cuts: readonly Cut[], run: Run): Block[] {
  const own = new Set(run.cuts);
  return cuts.filter((cut) => !own.has(cut)).flatMap(({ heads, lines }) => paragraphsOf([...lines, ...heads]));
}

function checkInput(rubric: Rubric, text: { readonly rubric: string }, document: unknown): void {
  if (typeof document !== 'string') {
    const message = `Expected the document as a string; received ${typeof document}. Take its plain text first.`;
    throw new TypeError(message);
  }
  if (text.rubric === rubric.id) return;
  const expected = `Expected a text of the rubric "${rubric.id}"; received one of "${text.rubric}".`;
  throw new RangeError(`${expected} Pass the text that belongs to the rubric.`);
}

/** The run that most statements were read from; of as many, the first. */
function bestRun(runs: readonly Run[], instructions: readonly string[]): { run: Run; read: RunRead } {
  const all = runs.map((run) => ({ run, read: readRun(run, instructions) }));
  return all.reduce((best, one) => (one.read.placed.length > best.read.placed.length ? one : best));
}
