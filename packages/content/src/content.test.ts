import { readdirSync, readFileSync } from 'node:fs';
import {
  type Parsed,
  parseCrosswalk,
  parseOrganisation,
  parseProtocol,
  parseRubric,
  parseRubricText,
  parseTagSet,
  parseTool,
} from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import { filesOf, shippedContent, shippedPlaces } from '../../../scripts/previews/shipped-content.ts';
import * as content from './index.ts';
import { library } from './library.ts';
import { abbreviationFaults } from './testing/abbreviation-faults.test-data.ts';
import type { Content } from './testing/content.test-data.ts';
import type { ContentKind } from './testing/content-kind.test-data.ts';
import type { Data } from './testing/data.test-data.ts';
import { dutyWords } from './testing/duty-words.test-data.ts';
import { foreignWords, wordsAtHome } from './testing/foreign-words.test-data.ts';
import { idsIn } from './testing/ids-in.test-data.ts';
import { isData } from './testing/is-data.test-data.ts';
import { isSentence } from './testing/is-sentence.test-data.ts';
import { languages } from './testing/language.test-data.ts';
import { lengthFaults } from './testing/length-faults.test-data.ts';
import { fewestWordsForLix, highestLix } from './testing/limits.test-data.ts';
import { lix } from './testing/lix.test-data.ts';
import { partsAsked } from './testing/parts-asked.test-data.ts';
import { partsSaid } from './testing/parts-said.test-data.ts';
import { phrasesOf } from './testing/phrases-of.test-data.ts';
import { punctuationFaults } from './testing/punctuation-faults.test-data.ts';
import { sentenceCount } from './testing/sentence-count.test-data.ts';
import { termFaults } from './testing/term-faults.test-data.ts';
import { there } from './testing/there.test-data.ts';
import { typographyFaults } from './testing/typography-faults.test-data.ts';
import { variantFaults } from './testing/variant-faults.test-data.ts';
import { wordsIn } from './testing/words-in.test-data.ts';

// The laws that everything which ships keeps, in every language. What an instrument has (its counts, its titles) is held
// beside it.
const shipped = await shippedContent();
const texts = shipped.flatMap((thing) =>
  [...thing.texts].map(([language, text]) => ({
    name: `${thing.place}/${language}`,
    language,
    thing,
    text,
    phrases: phrasesOf(thing, text),
  })),
);
const things = shipped.map((thing) => ({
  name: thing.place,
  thing,
  inEach: texts.filter((each) => each.thing === thing),
}));

const twice = (strings: readonly string[]) => strings.filter((each, index) => strings.indexOf(each) !== index);

function valueIn<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  throw new TypeError(parsed.issues.map(({ message }) => message).join(' '));
}

const rubrics = shipped.filter(({ kind }) => kind === 'rubric').map(({ structure }) => valueIn(parseRubric(structure)));

/** The rubric that one end of a crosswalk names. */
const rubricAt = (end: unknown) => there(rubrics.find(({ id }) => isData(end) && end['id'] === id));

/** How core reads each kind. A cycle has no door of its own: its type holds it. */
const parsers: Readonly<Record<ContentKind, (data: Data) => Parsed<unknown>>> = {
  rubric: parseRubric,
  protocol: parseProtocol,
  tool: parseTool,
  organisation: parseOrganisation,
  'tag-set': (data) => parseTagSet(rubrics, data),
  crosswalk: (data) => parseCrosswalk(rubricAt(data['from']), rubricAt(data['to']), data),
  cycle: (value) => ({ ok: true, value }),
};

/** All objects of a listing, four keys deep: kind, id, texts, language. */
function objectsIn(data: Data, depth = 5): Data[] {
  const below = Object.values(data).filter(isData);
  return depth === 0 ? [] : [...below, ...below.flatMap((each) => objectsIn(each, depth - 1))];
}

const issuesOf = ({ kind, structure }: Content) => {
  const parsed = parsers[kind](JSON.parse(JSON.stringify(structure)));
  return parsed.ok ? [] : parsed.issues;
};

describe.each(things)('$name', ({ thing, inEach }) => {
  const { structure, kind } = thing;
  const source = isData(structure['source']) ? structure['source'] : {};

  test('is filed under its id', () => {
    expect(structure['id']).toBe(thing.id);
  });

  test('is what core takes', () => {
    expect(issuesOf(thing)).toEqual([]);
  });

  test('has kebab-case ids', () => {
    const ids = idsIn(structure).map((place) => place.split('/').at(-1));
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z0-9]+)*$/.test(id ?? ''))).toEqual([]);
  });

  test('says whose words are whose', () => {
    if (kind === 'crosswalk' || kind === 'organisation') return;
    expect(source['licence']).toBe('MIT');
    expect(source['note']).toContain('worded by this project');
    expect(source['document']).toMatch(/\w/);
  });

  test('is put into all five languages, its own first', () => {
    if (thing.texts.size === 0 && (kind === 'crosswalk' || kind === 'organisation')) return;
    const [own, ...others] = thing.texts.keys();
    expect(own).toBe(source['language'] ?? own);
    expect([own, ...others].toSorted()).toEqual(languages.toSorted());
  });

  test('has no label that means one thing in one language and another in the next', () => {
    const labels = inEach.flatMap(({ phrases }) => phrases.filter(({ kind: use }) => use === 'label'));
    const placeOf = new Map<string, string>();
    for (const { place, words } of labels) {
      expect([words, placeOf.get(words) ?? place]).toEqual([words, place]);
      placeOf.set(words, place);
    }
  });

  test('has no sentence that stands unchanged in two languages, but the few short ones that neighbours share', () => {
    const said = inEach.flatMap(({ language, phrases }) =>
      phrases.filter(isSentence).map(({ words }) => ({ language, words, count: wordsIn(words).length })),
    );
    const unchanged = said.filter(({ language, words, count }) =>
      said.some((other) => count >= 4 && other.language !== language && other.words === words),
    );
    const neighbours = ['nb', 'nn', 'da'];
    expect(unchanged.filter(({ language, count }) => count > 10 || !neighbours.includes(language))).toEqual([]);
    expect(unchanged.length / 2).toBeLessThanOrEqual(Math.ceil(said.length / languages.length / 20));
  });

  test('says each thing in as many sentences in every language', () => {
    const [own = [], ...others] = inEach.map(({ phrases }) =>
      phrases.map(({ place, shown }) => `${place}: ${sentenceCount(shown)}`),
    );
    for (const other of others) expect(other).toEqual(own);
  });
});

describe.each(things.filter(({ thing }) => thing.kind === 'rubric'))('the scales of $name', ({ thing }) => {
  const rubric = valueIn(parseRubric(thing.structure));
  const scales = [...(rubric.scale ? [rubric.scale] : []), ...(rubric.scales ?? [])];

  test('count a level of their own as favourable where they have an order, but not every level', () => {
    for (const scale of scales) {
      if (scale.kind !== 'ordinal') continue;
      expect(scale.levels.findIndex(({ id }) => id === scale.favourable)).toBeGreaterThan(0);
    }
  });

  test('and all else fit every text, as core reads it', () => {
    for (const text of thing.texts.values()) expect(parseRubricText(rubric, text)).toMatchObject({ ok: true });
  });
});

describe.each(texts)('$name', ({ language, thing, text, phrases }) => {
  const faultsIn = (faultsOf: (words: string) => readonly string[]) =>
    phrases.flatMap(({ place, shown }) => faultsOf(shown).map((fault) => `${place}: ${fault}`));

  test('is the text of its thing in its language', () => {
    expect(text['language']).toBe(language);
    expect(Object.values(text)).toContain(thing.id);
  });

  test('has words for every id and for nothing else, in the order of the structure', () => {
    const [own] = thing.texts.values();
    expect(partsSaid(text)).toEqual(partsAsked(thing) ?? partsSaid(own ?? text));
    for (const [part, ids] of Object.entries(partsAsked(thing) ?? {})) expect(partsSaid(text)[part]).toEqual(ids);
  });

  test('has words, and not nothing, at every place', () => {
    expect(phrases.filter(({ words }) => !/\p{L}/u.test(words))).toEqual([]);
    expect(phrases.length).toBeGreaterThan(0);
  });

  test('is set as the language is: letters, quotation marks, dashes, spaces and numbers', () => {
    expect(faultsIn((words) => typographyFaults(language, words))).toEqual([]);
  });

  test('ends every sentence as a sentence and no name as one', () => {
    expect(phrases.flatMap((phrase) => punctuationFaults(phrase))).toEqual([]);
  });

  test('says nothing twice', () => {
    expect(twice(phrases.filter(isSentence).map(({ shown }) => shown))).toEqual([]);
  });

  test('keeps within the limits of length and sentences', () => {
    expect(phrases.flatMap((phrase) => lengthFaults(phrase))).toEqual([]);
  });

  test('has no word of a neighbouring language, and enough of its own where it is long', () => {
    expect(faultsIn((words) => foreignWords(language, words))).toEqual([]);
    const words = phrases.flatMap(({ shown }) => wordsIn(shown));
    const only = wordsAtHome.filter(([at]) => at === language).flatMap(([, list]) => list.split(' '));
    const enough = words.length < 300 ? 0 : 5;
    expect(only.filter((word) => words.includes(word)).length).toBeGreaterThanOrEqual(enough);
  });

  test('calls things by the words of the field, and nothing by two', () => {
    expect(faultsIn((words) => termFaults(language, words))).toEqual([]);
  });

  test('keeps to one form where the language leaves a choice', () => {
    expect(faultsIn((words) => variantFaults(language, words))).toEqual([]);
  });

  test('has no abbreviation that it does not explain', () => {
    expect(
      abbreviationFaults(
        phrases.map(({ shown }) => shown),
        String(text['title']),
      ),
    ).toEqual([]);
  });

  test('is easy to read, where it is long enough to tell', () => {
    // Without the stem of a statement: it stands once, above those that complete it.
    const sentences = phrases.filter(isSentence).map(({ words }) => words);
    if (sentences.flatMap(wordsIn).length < fewestWordsForLix) return;
    expect(lix(sentences)).toBeLessThan(highestLix[language]);
  });

  test('describes practice and not duty', () => {
    const claims = phrases.filter(({ kind }) => kind === 'statement' || kind === 'descriptor');
    expect(claims.flatMap(({ place, shown }) => dutyWords(language, shown).map((word) => `${place}: ${word}`))).toEqual(
      [],
    );
  });
});

describe('the package', () => {
  const files = shipped.flatMap(({ place }) => filesOf(place).map((file) => `${place}/${file}`));
  const stringsAndComments = /\/\*.*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'/gs;

  test('has one structure of a known kind in every folder, beside the languages', () => {
    expect(shipped.map(({ place }) => place)).toEqual(shippedPlaces());
  });

  test('has all rubrics in its library, each with all its texts, its own first', () => {
    const inLibrary = Object.entries(library).map(([id, { rubric, texts: held }]) => [
      id,
      rubric,
      ...Object.entries(held),
    ]);
    const onDisk = shipped
      .filter(({ place }) => place.startsWith('rubrics/'))
      .map(({ id, structure, texts: held }) => [id, structure, ...held]);
    const byId = (a: readonly unknown[], b: readonly unknown[]) => String(a[0]).localeCompare(String(b[0]));
    expect(inLibrary.toSorted(byId)).toEqual(onDisk.toSorted(byId));
    for (const { rubric, texts: held } of Object.values(library)) {
      expect(Object.keys(held)[0]).toBe(rubric.source.language);
    }
  });

  test('lists everything with all its texts in a library', async () => {
    const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('library.ts'));
    const modules = await Promise.all(names.map((name): Promise<Data> => import(`./${name}`)));
    const held = new Set(modules.flatMap((module) => objectsIn(module)));
    const objects = shipped.flatMap(({ place, structure, texts: of }) =>
      [structure, ...of.values()].map((object) => ({ place, object })),
    );
    expect(objects.filter(({ object }) => !held.has(object)).map(({ place }) => place)).toEqual([]);
  });

  test('exports every structure', () => {
    const exported: unknown[] = Object.values(content);
    expect(shipped.filter(({ structure }) => !exported.includes(structure)).map(({ place }) => place)).toEqual([]);
  });

  test.each(files)('calls nothing and loads nothing when %s is imported', (file) => {
    const code = readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(stringsAndComments, '');
    expect(code).toContain('as const satisfies');
    expect(code).not.toMatch(/[(`]|\bnew\b|\bimport (?!type\b)/);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(library))).toStrictEqual(library);
  });
});
