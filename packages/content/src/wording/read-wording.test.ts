import { layText, type Rubric, type RubricText } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../library.ts';
import { columnsOf, listsOf, nestedOf, sheetOf, tableOf } from './documents.test-data.ts';
import { wordsAt } from './names-of.ts';
import { readWording } from './read-wording.ts';
import { placesIn } from './statements.ts';

interface Layout {
  readonly rubric: Rubric;
  readonly text: RubricText;
  readonly document: string;
  /** What the layout has no words for. */
  readonly missing: readonly string[];
}

const narrower = ['dimensions.appreciative-leadership', 'dimensions.quantitative-analysis'];
const layouts: Record<string, Layout> = {
  table: layout('learning-organisation', 'nb', tableOf, ['title', 'instructions', 'rules']),
  sheet: layout('plc-results', 'da', sheetOf, []),
  columns: layout('sandnes-success-criteria', 'nb', columnsOf, ['title', 'instructions']),
  nested: layout('sandnes-leadership-quality', 'nb', nestedOf, ['instructions', ...narrower]),
  lists: layout('professional-development', 'nb', listsOf, ['instructions']),
  principles: layout('development-principles', 'nb', listsOf, ['instructions', 'levels']),
};

function layout(
  id: keyof typeof library,
  language: string,
  write: (rubric: Rubric, text: Readonly<Record<string, unknown>>) => string,
  missing: readonly string[],
): Layout {
  const { rubric, texts } = library[id] as { rubric: Rubric; texts: Record<string, RubricText> };
  const text = texts[language] as RubricText;
  return { rubric, text, document: write(rubric, { ...text }), missing };
}

function expectOurWords({ rubric, text, missing }: Layout, document: string) {
  const reading = readWording(rubric, text, document);
  const all = placesIn({ ...text });
  const left = all.filter((place) => missing.some((one) => `${place.join('.')}.`.startsWith(`${one}.`)));
  expect(reading.missing).toEqual(left);
  expect(reading.placed).toEqual(all.filter((place) => !left.includes(place)));
  for (const place of reading.placed) expect(wordsAt({ ...reading.text }, place)).toBe(wordsAt({ ...text }, place));
  return reading;
}

describe.each(Object.entries(layouts))('a document laid out as %s', (_, one) => {
  it('gives our words back, each at its place, and they can be laid over the text', () => {
    const { text } = expectOurWords(one, one.document);
    const laid = layText(one.rubric, one.text, text);
    // A text of a rubric without a scale has no labels to lay over.
    expect(laid.ok && laid.value).toEqual(one.text);
  });

  it('reads the same with other line ends, doubled blank lines, tabs, other spaces and separate accents', () => {
    expectOurWords(one, one.document.replaceAll('\n', '\r\n'));
    expectOurWords(one, one.document.replaceAll('\n', '\n\n'));
    expectOurWords(one, one.document.replaceAll(' ', ' \t'));
    expectOurWords(one, one.document.replaceAll(' ', '\u00A0'));
    expectOurWords(one, one.document.normalize('NFD'));
  });

  it('reads the same with stray blank lines, tabs and line breaks at spaces', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(9)), (stream) => {
        const next = () => stream.next().value as number;
        const broken = one.document.replace(/(?<=\S) (?=\S)/g, () => ['\n', '\t ', '  '][next()] ?? ' ');
        const stray = broken.replace(/\n(?=\s*\n|\p{Ll})/gu, () => ['\n\n', '\n\t\n', '\t\n '][next()] ?? '\n');
        expectOurWords(one, stray);
      }),
      { numRuns: 30 },
    );
  });

  it('tells of a paragraph that it has no place for', () => {
    const ends = [...one.document.matchAll(/(?<=\. *\n)(?:[\t ]*\n)+/g)].map(({ index }) => index);
    expect(ends.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...ends), (at) => {
        const stray = 'Kaffen står på kjøkkenet.';
        const document = `${one.document.slice(0, at)}\n${stray}\n\n${one.document.slice(at)}`;
        const { text, notPlaced } = readWording(one.rubric, one.text, document);
        expect(JSON.stringify(text)).not.toContain(stray);
        expect(notPlaced.filter((left) => left.text.includes(stray))).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, and loses no word', () => {
    const lines = one.document.split('\n');
    const piece = fc.oneof(
      fc.constantFrom(...lines, '', '\f', '•', '-', 'o', '12', 'Side 3 av 9', '«', '-\n'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const document = pieces.map((one, index) => `${one}\nzq${index}zq`).join('\n');
        const read = JSON.stringify(readWording(one.rubric, one.text, document));
        for (const index of pieces.keys()) expect(read).toContain(`zq${index}zq`);
      }),
      { numRuns: 50 },
    );
  });
});

const { table, sheet, columns, nested, lists } = layouts as Record<string, Layout>;

it('tells what it mended, with the line', () => {
  const { mended } = expectOurWords(sheet as Layout, (sheet as Layout).document);
  const codes = mended.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['lines-joined', 'hyphen-removed', 'hyphen-kept']));
  const lineOf = (line: number) => (sheet as Layout).document.split('\n')[line - 1];
  for (const { code, line } of mended) if (code.startsWith('hyphen')) expect(lineOf(line)).toMatch(/-$/);
  const { document } = columns as Layout;
  const bullets = readWording((columns as Layout).rubric, (columns as Layout).text, document).mended;
  expect(bullets.filter(({ code }) => code === 'bullet-removed')).toHaveLength(29);
  expect(bullets.some(({ code }) => code === 'blank-line')).toBe(true);
  const { text } = lists as Layout;
  const hidden = readWording(
    (lists as Layout).rubric,
    text,
    (lists as Layout).document.replace('Fremr', 'Frem\u00ADr'),
  );
  expect(hidden.mended[0]).toMatchObject({ code: 'hidden-character', path: ['title'], line: 3 });
  expect(hidden.mended.filter(({ code }) => code === 'no-break-space').length).toBeGreaterThan(23);
});

it('places nothing under a heading that has another count, and says how many it expected', () => {
  const { rubric, text, document } = table as Layout;
  const fewer = document.replace(`\t${text.indicators['trust']}\n`, '');
  const { missing, notPlaced } = readWording(rubric, text, fewer);
  const gone = missing.filter(([part]) => part === 'indicators');
  expect(gone.map(([, id]) => id)).toEqual(
    rubric.dimensions.find(({ id }) => id === 'collaboration')?.indicators?.map(({ id }) => id),
  );
  const wrong = notPlaced.filter(({ code }) => code === 'wrong-count');
  expect(wrong).toHaveLength(5);
  expect(wrong[0]?.message).toContain('Expected 6.');

  const led = readWording(rubric, text, document.replace(text.indicators['trust'] as string, 'Dette gjelder:'));
  expect(led.missing.filter(([part]) => part === 'indicators')).toEqual(gone);
});

it('keeps what looks like a slip, and tells it', () => {
  const { rubric, text, document } = table as Layout;
  const ours = text.indicators['trust'] as string;
  const read = (words: string, isWord?: (word: string) => boolean) => {
    const reading = readWording(rubric, text, document.replace(ours, words), isWord);
    expect(reading.text.indicators?.['trust']).toBe(words);
    return reading.doubted.map(({ code, path }) => `${code} ${path.at(-1)}`);
  };
  expect(read(ours)).toEqual([]);
  expect(read(ours.slice(0, -1))).toEqual(['no-full-stop trust']);
  expect(read('Vi har tillit,respekt og ro.')).toEqual(['no-space trust']);
  expect(read('Vi har tillit (og respekt.')).toEqual(['open-bracket trust']);
  expect(read('Vi har har tillit.')).toEqual(['double-word trust']);
  expect(read('Vi har tilitt.', (word) => word !== 'tilitt')).toEqual(['unknown-word trust']);
});

it('passes over what a page carries, and a list of the headings', () => {
  const { text, document } = nested as Layout;
  const pages = document.replaceAll('\n\n\uF0B7', '\n\n12\n\nPlan for skolene\n\n\uF0B7');
  const headings = Object.values(text.dimensions).join('\n\n');
  const { notPlaced } = expectOurWords(nested as Layout, `${headings}\n\nForord\n\n${pages}`);
  expect(notPlaced.filter(({ code }) => code === 'furniture').length).toBeGreaterThan(30);
});

it('takes to an item what follows a blank line, where the item has not ended', () => {
  const { rubric, text, document } = columns as Layout;
  const [one, other] = ['Skolen samarbeider med', 'Levanger kommune og andre'];
  const ours = /- Vi har ressursgrupper[^.]*\./u;
  const read = (words: string) => readWording(rubric, text, document.replace(ours, words));
  const { text: edition, mended } = read(`- ${one}\n\n${other}`);
  expect(edition.indicators?.['resource-groups']).toBe(`${one} ${other}`);
  expect(mended.filter(({ path }) => path[1] === 'resource-groups').map(({ code }) => code)).toContain('blank-line');
  expect(read(`- ${one}\n\nDe er\n\nMange.\n\nTo til.`).notPlaced).toMatchObject([
    { code: 'surplus', text: 'To til.' },
    { code: 'outside' },
    { code: 'outside' },
  ]);
});

it('reads statements without bullets: a paragraph or a line each, after the stem', () => {
  const { rubric, text } = lists as Layout;
  const document = (lists as Layout).document.replace(/Publisert.*\n/, '');
  const principles = layouts['principles'] as Layout;
  expectOurWords(principles, principles.document.replace(/Publisert.*\n/, '').replaceAll(' • ', '\n'));
  expectOurWords(lists as Layout, document.replaceAll(' • ', '\n'));
  expectOurWords(lists as Layout, document.replaceAll(' • ', '').replaceAll('Ansatte\u00A0\n\n', 'Ansatte:\n'));
  const table = (layouts['table'] as Layout).document.replace(/(?:\t?\n)+/g, '\n');
  expectOurWords(layouts['table'] as Layout, table);
  const stemless = document.replaceAll('Ansatte\u00A0', '');
  expect(readWording(rubric, text, stemless).missing.map(String)).toContain('stems,staff');
});

it('does not take items for paragraphs, where their marks differ', () => {
  const { rubric, text, document } = lists as Layout;
  const mixed = document.replace('• utvikler\u00A0faglig', '- utvikler faglig').replace(/Publisert.*\n/, '');
  const { missing } = readWording(rubric, text, mixed.replaceAll(/\n(?= [•-])/g, '\n\n'));
  expect(missing.filter(([part]) => part === 'indicators')).toHaveLength(4);
});

it('places no principle where two paragraphs could be it', () => {
  const { rubric, text, document } = layouts['principles'] as Layout;
  const twice = document.replace('\n\n\nDelmål:', '\n\nOg en til.\n\nI arbeidet er. Dette sentralt:');
  const { missing, notPlaced } = readWording(rubric, text, twice);
  expect(missing.map(String)).toContain('principles,clear-direction');
  expect(notPlaced.slice(1, 6).map(({ code, text }) => `${code} ${text.split(' ', 2).join(' ')}`)).toEqual([
    'surplus Overordnet mål:',
    'surplus Og en',
    'lead-in Dette sentralt:',
    'surplus I arbeidet',
    'lead-in Overordnet mål:',
  ]);
});

it('reads nothing from a document without any of it', () => {
  for (const { rubric, text } of Object.values(layouts)) {
    const { placed, notPlaced } = readWording(rubric, text, 'Hei.\n\nHva skjer?');
    expect(placed).toEqual([]);
    expect(notPlaced.map(({ text }) => text).join(' ')).toBe('Hei. Hva skjer?');
    expect(readWording(rubric, text, '').notPlaced).toEqual([]);
  }
});

it('reads an instrument without instructions', () => {
  const { instructions, ...rubric } = (sheet as Layout).rubric;
  const { placed } = readWording<Rubric>(rubric, (sheet as Layout).text, (sheet as Layout).document);
  expect(instructions).toHaveLength(3);
  expect(placed.map(String)).not.toContain('principles,focus-on-results');
  expect(placed.filter(([part]) => part === 'descriptors')).toHaveLength(5);
});

it('asks for a document as a string, and for a text of the rubric', () => {
  const { rubric, text } = table as Layout;
  // @ts-expect-error: what a program without types may pass
  expect(() => readWording(rubric, text, undefined)).toThrow(TypeError);
  expect(() => readWording(rubric, (sheet as Layout).text, '')).toThrow(RangeError);
});

it('reads a megabyte in well under a second', () => {
  const { rubric, text, document } = columns as Layout;
  const long = `${document}\n\n`.repeat(Math.ceil(1_000_000 / document.length));
  const start = performance.now();
  readWording(rubric, text, long);
  expect(performance.now() - start).toBeLessThan(2000);
});
