import { itemMark } from './item-mark.ts';
import type { Line, LineMend } from './line.ts';
import { startsSmall } from './starts-small.ts';

// A hyphen after a letter; or after a space, where the end of a compound follows, as in «hjem- og -skole».
const brokenWord = /(?:[\p{L}\p{N}]| (?:og|eller|samt|och|and|or) )[-\u2010]$/u;

/** Joins lines where a word is broken with a hyphen, and lines that hold no more than a bullet to what it marks. */
export function joinBrokenWords(lines: readonly Line[]): Line[] {
  const hyphened = hyphenedWords(lines);
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    let end = index + 1;
    while (goesOn(lines[end - 1], lines[end])) end += 1;
    joined.push(joinedLine(lines.slice(index, end), hyphened));
    index = end;
  }
  return joined;
}

function hyphenedWords(lines: readonly Line[]): ReadonlySet<string> {
  const words = lines.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,40}-[\p{L}\p{N}]+/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

function goesOn(line: Line | undefined, next: Line | undefined): boolean {
  if (line === undefined || next === undefined) return false;
  if (isBareMark(line.text)) return !isBareMark(next.text);
  if (!brokenWord.test(line.text.slice(-9)) || itemMark(next.text) !== undefined) return false;
  return startsSmall(next.text) || (next.gap === 0 && /^[\p{Lu}\p{N}]/u.test(next.text));
}

function isBareMark(text: string): boolean {
  return text.length < 4 && itemMark(`${text} `) === text.replace(/^\d+[.)]$/, '1');
}

function joinedLine(lines: readonly Line[], hyphened: ReadonlySet<string>): Line {
  const first = lines[0] as Line;
  if (lines.length === 1) return first;
  const mends: LineMend[] = [...first.mends];
  let words = '';
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const seam = next === undefined ? { words: line.text } : seamOf(line, next.text, hyphened);
    words += seam.words;
    if (seam.mend !== undefined) mends.push(seam.mend);
    if (index > 0) mends.push(...line.mends);
  }
  return { ...first, text: words, mends };
}

interface Seam {
  readonly words: string;
  readonly mend?: LineMend;
}

function seamOf(line: Line, next: string, hyphened: ReadonlySet<string>): Seam {
  if (isBareMark(line.text)) return { words: `${line.text} ` };
  const before = lastLetters(line.text.slice(-41, -1));
  const after = next
    .slice(0, 40)
    .split(/[^\p{L}\p{N}]/u, 1)
    .join('');
  const broken = `${before}-${after}`;
  if (before !== '' && joinsParts(after)) return kept(line, `${line.text} `, `${before}- ${after}`);
  const own = before === '' || isSign(before) || !startsSmall(next) || hyphened.has(broken.toLowerCase());
  if (own) return kept(line, line.text, broken);
  const what = `"${broken}" was broken at the end of a line, and became one word.`;
  return { words: line.text.slice(0, -1), mend: { code: 'hyphen-removed', line: line.number, what } };
}

function lastLetters(text: string): string {
  return text
    .split(/[^\p{L}\p{N}]/u)
    .slice(-1)
    .join('');
}

function kept(line: Line, words: string, whole: string): Seam {
  const what = `The hyphen of "${whole}" at the end of a line was kept.`;
  return { words, mend: { code: 'hyphen-kept', line: line.number, what } };
}

/** Whether a word can follow one of which the end is left out, as in «for- og etterarbeid». */
function joinsParts(word: string): boolean {
  return /^(?:og|eller|samt|och|and|or)$/u.test(word);
}

/** Whether what stands before a hyphen is an abbreviation, a figure or one letter: then the hyphen is the word's own. */
function isSign(word: string): boolean {
  return word.length === 1 || /\p{N}/u.test(word) || word === word.toUpperCase();
}
