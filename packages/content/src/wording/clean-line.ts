import type { Line, LineMend } from './line.ts';
import type { MendCode } from './wording-reading.ts';

interface Cleaner {
  readonly code: MendCode;
  readonly found: RegExp;
  readonly by: string;
  readonly what: string;
}

const softHyphenAtEnd = /\u00AD\s*$/;

// Spaces come last, so that those that others leave are joined too.
const cleaners: readonly Cleaner[] = [
  {
    code: 'no-break-space',
    found: /[\u00A0\u2007\u202F]/g,
    by: ' ',
    what: 'A no-break space became a space.',
  },
  {
    code: 'hidden-character',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
    found: /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g,
    by: '',
    what: 'A character that cannot be seen was left out.',
  },
];

/** A line without what cannot be seen in it, and with one space where several stand. */
export function cleanLine(raw: string, number: number, gap: number): Line {
  const mends: LineMend[] = [];
  let text = softHyphenAtEnd.test(raw.slice(-9)) ? raw.trimEnd().slice(0, -1).concat('-') : raw;
  for (const { code, found, by, what } of cleaners) {
    const cleaned = text.replace(found, by);
    if (cleaned !== text) mends.push({ code, line: number, what });
    text = cleaned;
  }
  const joined = text.trim().split(/\s+/).join(' ');
  if (joined !== text.trim()) mends.push({ code: 'spaces', line: number, what: 'Spaces or tabs became one space.' });
  return { number, gap, text: joined.normalize('NFC'), mends };
}
