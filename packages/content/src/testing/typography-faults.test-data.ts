import type { Language } from './language.test-data.ts';
import { withoutNames } from './without-names.test-data.ts';

/** How a language is set: its letters beyond a to z, its quotation marks (and those within them) and its numbers. */
interface Setting {
  readonly letters: string;
  readonly quotes: readonly (readonly [open: string, close: string])[];
  readonly apostrophe: string;
  /** What stands between a whole number and its decimals. */
  readonly decimal: ',' | '.';
  /** What stands between a number and %. */
  readonly beforePercent: '' | '\u00A0';
}

const scandinavian = { apostrophe: '', decimal: ',', beforePercent: '\u00A0' } as const;

const settings: Readonly<Record<Language, Setting>> = {
  nb: {
    ...scandinavian,
    letters: 'æøåéèêòóô',
    quotes: [
      ['«', '»'],
      ['‘', '’'],
    ],
  },
  nn: {
    ...scandinavian,
    letters: 'æøåéèêòóô',
    quotes: [
      ['«', '»'],
      ['‘', '’'],
    ],
  },
  da: {
    ...scandinavian,
    letters: 'æøåé',
    quotes: [
      ['»', '«'],
      ['›', '‹'],
    ],
  },
  sv: {
    ...scandinavian,
    letters: 'åäöéü',
    quotes: [
      ['”', '”'],
      ['’', '’'],
    ],
    apostrophe: '’',
  },
  en: {
    letters: 'é',
    quotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    apostrophe: '’',
    decimal: '.',
    beforePercent: '',
  },
};

/** What is wrong with how words are set in a language: letters, quotation marks, dashes, spaces and numbers. */
export function typographyFaults(language: Language, words: string): string[] {
  const setting = settings[language];
  return [
    ...spaceFaults(words),
    ...markFaults(words, setting),
    ...quoteFaults(words, setting),
    ...numberFaults(words, setting),
  ];
}

function told(faults: readonly (readonly [wrong: boolean, fault: string])[]): string[] {
  return faults.filter(([wrong]) => wrong).map(([, fault]) => fault);
}

function spaceFaults(words: string): string[] {
  return told([
    [words !== words.trim(), 'a space at an end'],
    [words !== words.normalize('NFC'), 'a letter in two parts: write it as one (NFC)'],
    [/\s{2}/.test(words), 'two spaces'],
    [/[^\S \u00A0]/.test(words), 'a space of another kind than the usual and the non-breaking one'],
    [/[ \u00A0][,.:;?]/.test(words), 'a space before a mark'],
    [/(?<!\d)\u00A0|\u00A0(?![\p{L}\d%])/u.test(words), 'a non-breaking space that does not follow a number'],
  ]);
}

function markFaults(words: string, { letters, quotes, apostrophe }: Setting): string[] {
  const marks = `${quotes.flat().join('')}${apostrophe}`;
  const strange = withoutNames(words).match(new RegExp(`[^a-z0-9 \\u00A0,.:;?()%–™${letters}${marks}-]`, 'giu')) ?? [];
  return told([
    [strange.length > 0, `no mark or letter of this language: ${strange.join(' ')}`],
    [/ - /.test(words), 'a hyphen for a dash: write –'],
    [/–/.test(words.replaceAll(/ – |(?<=\d)–(?=\d)/g, '')), 'a dash without a space on both sides'],
  ]);
}

function quoteFaults(words: string, { quotes, apostrophe }: Setting): string[] {
  const letters = apostrophe === '' ? words : words.replaceAll(/(?<=\p{L})’(?=\p{L})|(?<=s)’(?= )/gu, '');
  const rest = quotes.reduce(
    (left, [open, close]) => left.replaceAll(new RegExp(`${open}([^${open}${close}]+)${close}`, 'g'), '$1'),
    letters,
  );
  const odd = quotes.flat().filter((mark) => rest.includes(mark));
  return told([[odd.length > 0, `a quotation mark without its other half, or the wrong way round: ${odd.join(' ')}`]]);
}

function numberFaults(words: string, { decimal, beforePercent }: Setting): string[] {
  const other = decimal === ',' ? '.' : ',';
  return told([
    [
      new RegExp(`\\d\\${other}\\d{1,2}(?!\\d)`).test(words),
      `a number with ${other} before its decimals: write ${decimal}`,
    ],
    [/%/.test(words.replaceAll(new RegExp(`(?<=\\d)${beforePercent}%`, 'g'), '')), 'the wrong space before %'],
    [/\d{5}/.test(words), 'a long number without a space between its thousands'],
  ]);
}
