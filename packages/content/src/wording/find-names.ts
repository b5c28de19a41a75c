import type { Name } from './names-of.ts';
import { startsSmall } from './starts-small.ts';

/** A name, and where it stands. */
export interface Found {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  /** The words of each part of the name, as they stand there. */
  readonly words: readonly string[];
}

/** Finds names in the lines of a document, joined with one line end, or two where a blank line is between. */
export function findNames(document: string, names: readonly Name[]): Found[] {
  const heads = names.filter(({ kind }) => kind !== 'header');
  const rows = names.filter(({ kind }) => kind === 'header');
  const found = [
    ...matches(document, heads, (one) => `^(?:\\d+(?:\\.\\d+)*\\.? )?${one}`).filter((head) => isHead(document, head)),
    ...matches(document, rows, (one) => `(?<![\\p{L}\\p{N}])${one}`),
  ].sort((one, other) => one.start - other.start);
  const ends = new Set(found.map((one) => one.end));
  let end = 0;
  return found.filter((one) => {
    const apart = one.start >= end;
    if (apart) end = one.end;
    return apart && (one.name.kind !== 'stem' || standsAlone(document, one, ends));
  });
}

function matches(document: string, names: readonly Name[], around: (one: string) => string): Found[] {
  if (names.length === 0) return [];
  const each = names.map(({ parts }) => `(${parts.map(({ words }) => patternOf(words)).join('\\s+')})`);
  const pattern = new RegExp(`${around(`(?:${each.join('|')})`)}(?![\\p{L}\\p{N}])(?:[ ]?:)?`, 'gimu');
  return [...document.matchAll(pattern)].flatMap((match): Found[] => {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const [name, words] = [names[index] as Name, match[index + 1] as string];
    if (startsSmall(words) !== startsSmall((name.parts[0] as Name['parts'][number]).words)) return [];
    return [{ name, start: match.index, end: match.index + match[0].length, words: wordsOf(name, words) }];
  });
}

const alike = ['"«»“”„', "'’‘", '-–—‐'];

function patternOf(words: string): string {
  const token = (one: string) => [...one].map(charPattern).join('');
  return words.normalize('NFC').trim().split(/\s+/).map(token).join('\\s+');
}

function charPattern(char: string): string {
  const others = alike.find((chars) => chars.includes(char));
  return others === undefined ? char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&') : `[${others.replace('-', '\\-')}]`;
}

/** The words found, cut into those of each part: as many words to each as its own name has. */
function wordsOf({ parts }: Name, words: string): string[] {
  const all = words.split(/\s+/);
  return parts.map((part) => all.splice(0, part.words.trim().split(/\s+/).length).join(' '));
}

/** Whether the name is a heading: nothing follows it on its line that goes on from it. */
function isHead(document: string, { end }: Found): boolean {
  const after = document.slice(end, end + 3);
  if (after === '' || document.charAt(end - 1) === ':' || after.startsWith('\n\n')) return true;
  return after.startsWith('\n') ? !startsSmall(after.slice(1)) : /^ \p{Lu}/u.test(after);
}

/** Whether a stem has a line of its own, at the head of a paragraph or under a heading. */
function standsAlone(document: string, { start, end }: Found, ends: ReadonlySet<number>): boolean {
  const ended = end === document.length || document.charAt(end) === '\n';
  const headed = start === 0 || document.slice(start - 2, start) === '\n\n';
  return ended && (headed || ends.has(start - 1));
}
