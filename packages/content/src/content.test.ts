import { readdirSync, readFileSync } from 'node:fs';
import type { OrdinalRubric, Rubric, RubricText } from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import * as content from './index.ts';
import { library } from './library.ts';
import { nb } from './rubrics/learning-organisation/nb.ts';
import { learningOrganisation } from './rubrics/learning-organisation/rubric.ts';
import { da } from './rubrics/plc-results/da.ts';
import { plcResults } from './rubrics/plc-results/rubric.ts';

/** How long a string may be: what fits a line on a phone (label), a row of a form, a cell of a form. */
const LONGEST = { title: 80, label: 40, sentences: 300, descriptor: 500 };

/** How many sentences a string may have; a rating asks for one thought at a time. */
const MOST_SENTENCES = { sentences: 2, descriptor: 4 };

/** Everything a language writes: its letters, its quotation marks, its apostrophe and its dash. */
const WRITTEN_WITH: Record<string, RegExp> = {
  nb: /^[a-zæøåé0-9 ,.:;()«»–™-]+$/iu,
  nn: /^[a-zæøåéò0-9 ,.:;()«»–™-]+$/iu,
  da: /^[a-zæøåé0-9 ,.:;()»«–™-]+$/iu,
  sv: /^[a-zåäöé0-9 ,.:;()”’–™-]+$/iu,
  en: /^[a-z0-9 ,.:;()“”’–™-]+$/iu,
};

/** Words of duty: one can agree with a duty without the practice being there. */
const DUTY: Record<string, RegExp> = {
  nb: /\b(?:skal|må|bør|burde|ansvar|forutsetter)(?!\p{L})/iu,
  nn: /\b(?:skal|må|bør|burde|ansvar|føreset)(?!\p{L})/iu,
  da: /\b(?:skal|må|bør|burde|ansvar|forudsætter)(?!\p{L})/iu,
  sv: /\b(?:ska|skall|måste|bör|borde|ansvar|ansvarar|förutsätter)(?!\p{L})/iu,
  en: /\b(?:shall|must|should|ought|responsible|responsibility)\b/iu,
};

/**
 * The highest LIX that a text may have (Björnsson 1968): words per sentence plus per cent of words over six letters.
 * His scale calls it easy below 40, a newspaper from 40, an official letter from 50. English has shorter words.
 */
const HIGHEST_LIX: Record<string, number> = { nb: 45, nn: 45, da: 45, sv: 45, en: 40 };

/** Words that tell a language from its neighbours, after the languages that have them. */
const AT_HOME: readonly (readonly [languages: string, words: string])[] = [
  ['nb', 'hva hverandre noe noen mye måter gjør elevene elevenes jevnlig veiledning foresatte ennå dere'],
  ['nn', 'ikkje kva kvar kvart kven kvifor kor korleis kvarandre ein eit noko nokon nokre meir mykje dei deira'],
  ['nn', 'frå saman sjølv sjølve heile vere gjer seier sjå skule skulen elevane lærarane leiarane jamleg rettleiing'],
  ['da', 'af hvad bliver blive blevet hinanden noget nogle endnu ud uden gennem mellem os vores viden måder'],
  ['da', 'eleverne jævnligt løbende vejledning udvikling medarbejdere forældre virksomheder'],
  ['sv', 'och inte är för vad hur när än från varandra tillsammans något några mycket genom mellan också bättre'],
  ['sv', 'skolan skolans eleverna lärare lärarna kollegor våra själva utveckling vårdnadshavare'],
  ['en', 'the and we our with what how school pupils teachers'],
  ['nb nn', 'å ei etter blitt utvikling mellom gjennom'],
  ['nb da', 'ikke hvor hvordan hvorfor hvilken hver hvert sammen fra selv være bedre'],
  ['nb da', 'skolen skolens skolelederne lærerne kolleger'],
  ['nb nn da', 'og til'],
  ['nb nn da en', 'at'],
  ['nb nn sv', 'av oss bli blir'],
  ['nn sv', 'att utan'],
  ['da sv', 'efter'],
];

/** Words that a language has, but with another meaning than its neighbours: proof, a contention, to paint. */
const FALSE_FRIENDS: Record<string, string> = { da: 'bevis påstand', sv: 'bevis måla' };

/** What stands in English in every language. */
const NAME = 'The Professional Learning Communities at Work™';

interface Shipped {
  readonly rubric: OrdinalRubric;
  readonly texts: Readonly<Record<string, RubricText>>;
}

interface Case {
  readonly name: string;
  readonly language: string;
  readonly rubric: OrdinalRubric;
  readonly text: RubricText;
}

const cases: Case[] = Object.entries(library).flatMap(([id, { rubric, texts }]) =>
  Object.entries(texts).map(([language, text]) => ({ name: `${id}/${language}`, language, rubric, text })),
);

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const indicatorsOf = (rubric: Rubric) => rubric.dimensions.flatMap(({ indicators = [] }) => indicators);
const valuesOf = (part: Readonly<Record<string, string>> = {}) => Object.values(part);
const descriptorsOf = (text: RubricText) =>
  Object.values(text.descriptors ?? {}).flatMap((byLevel) => valuesOf(byLevel));
const namesOf = (text: RubricText) => [text.title, ...valuesOf(text.levels), ...valuesOf(text.dimensions)];
const claimsOf = (text: RubricText) => [...valuesOf(text.indicators), ...valuesOf(text.principles)];
const guidanceOf = (text: RubricText) => [...valuesOf(text.instructions), ...valuesOf(text.rules)];
const sentencesOf = (text: RubricText) => [...claimsOf(text), ...guidanceOf(text), ...descriptorsOf(text)];
const allOf = (text: RubricText) => [...namesOf(text), ...sentencesOf(text)];
const sentenceCount = (words: string) => words.match(/\.(?= |$)/g)?.length ?? 0;
const wordsIn = (words: string): readonly string[] =>
  words
    .replace(NAME, '')
    .toLowerCase()
    .match(/\p{L}[\p{L}’-]*/gu) ?? [];
const letterCount = (word: string) => word.match(/\p{L}/gu)?.length ?? 0;

function lix(sentences: string): number {
  const words = wordsIn(sentences);
  const long = words.filter((word) => letterCount(word) > 6);
  return words.length / sentenceCount(sentences) + (100 * long.length) / words.length;
}

function foreignWords(language: string, words: string): string[] {
  const abroad = AT_HOME.filter(([languages]) => !languages.split(' ').includes(language));
  const lists = [...abroad.map(([, list]) => list), FALSE_FRIENDS[language] ?? ''];
  const foreign = new Set(lists.flatMap((list) => list.split(' ')));
  return wordsIn(words).filter((word) => foreign.has(word));
}

describe('Skolen som lærende organisasjon', () => {
  test('has the seven dimensions in the order of the instrument', () => {
    expect(valuesOf(nb.dimensions)).toEqual([
      'Skolens visjon',
      'Profesjonelle læringsfellesskap',
      'Samarbeid',
      'Skolekultur',
      'Kapasitetsbygging',
      'Nettverksbygging',
      'Skoleledelse',
    ]);
    expect(idsOf(learningOrganisation.dimensions)).toEqual([
      'vision',
      'professional-learning',
      'collaboration',
      'culture',
      'capacity',
      'networks',
      'leadership',
    ]);
  });

  test('has 49 indicators: 5, 9, 6, 7, 8, 7 and 7', () => {
    expect(learningOrganisation.dimensions.map(({ indicators }) => indicators.length)).toEqual([5, 9, 6, 7, 8, 7, 7]);
    expect(indicatorsOf(learningOrganisation)).toHaveLength(49);
  });

  test('has the title and the three labels of the instrument, lowest first, and green at the top', () => {
    expect(nb.title).toBe('Skolen som lærende organisasjon');
    expect(learningOrganisation.source.title).toBe(nb.title);
    expect(idsOf(learningOrganisation.scale.levels)).toEqual(['must-change', 'can-improve', 'satisfactory']);
    expect(nb.levels).toEqual({
      'must-change': 'Praksis må endres',
      'can-improve': 'Praksis kan bli bedre',
      satisfactory: 'Praksis er tilfredsstillende',
    });
    expect(learningOrganisation.scale.levels.map(({ signal }) => signal)).toEqual(['red', 'yellow', 'green']);
  });
});

describe('Fokus på resultater (del 1)', () => {
  test('has one principle, one indicator and five described stages', () => {
    expect(plcResults.dimensions.map(({ indicators }) => indicators.length)).toEqual([1]);
    expect(Object.keys(da.principles)).toEqual(['focus-on-results']);
    expect(descriptorsOf(da)).toHaveLength(5);
  });

  test('has the titles and the five labels of the instrument, first stage first', () => {
    expect(da.title).toBe('The Professional Learning Communities at Work™: Fokus på resultater (del 1)');
    expect(plcResults.source.title).toBe(da.title);
    expect(valuesOf(da.dimensions)).toEqual(['Fokus på resultater']);
    expect(plcResults.scale.levels.map(({ id }) => da.levels[id])).toEqual([
      'Før igangsættelse',
      'Igangsættelse',
      'Implementering',
      'Udvikling',
      'Vedligeholdelse',
    ]);
  });
});

describe('the measures of wording', () => {
  test('give the LIX that one counts by hand', () => {
    // 8 words in 2 sentences, and 1 of the 8 has more than six letters: 4 + 12.5.
    expect(lix('Vi lærer saman. Skulen har ei fin framtid.')).toBe(16.5);
  });

  test.each([
    ['nb', 'Vi veit ikkje hvad skolan gör.', ['ikkje', 'hvad', 'skolan']],
    ['nn', 'Vi veit ikke hvordan eleverna lærer.', ['ikke', 'hvordan', 'eleverna']],
    ['da', 'Vi ved ikkje hva det er bevis for.', ['ikkje', 'hva', 'bevis']],
    ['sv', 'Vi vet ikke og måla är bra.', ['ikke', 'og', 'måla']],
    ['en', 'We og the school.', ['og']],
  ])('find the foreign words in %s', (language, words, foreign) => {
    expect(foreignWords(language, words)).toEqual(foreign);
  });

  test('are told of each word once', () => {
    const listed = AT_HOME.flatMap(([, words]) => words.split(' '));
    expect(listed.filter((word, index) => listed.indexOf(word) !== index)).toEqual([]);
  });
});

describe.each(Object.entries(library))('the structure of %s', (id, { rubric, texts }: Shipped) => {
  test('is filed under its id', () => {
    expect(rubric.id).toBe(id);
  });

  test('has dimensions of one depth', () => {
    expect(rubric.dimensions.filter(({ dimensions }) => dimensions)).toEqual([]);
  });

  test('has kebab-case ids, each used once in its kind', () => {
    const kinds = [rubric.dimensions, indicatorsOf(rubric), rubric.scale.levels].map(idsOf);
    for (const ids of [...kinds, rubric.instructions ?? []]) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const each of ids) expect(each).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });

  test('counts a level of its own scale as favourable, but not every level', () => {
    expect(idsOf(rubric.scale.levels).indexOf(rubric.scale.favourable)).toBeGreaterThan(0);
  });

  test('is put into all five languages, its own first', () => {
    const languages = Object.keys(texts);
    expect(languages[0]).toBe(rubric.source.language);
    expect(languages.toSorted()).toEqual(['da', 'en', 'nb', 'nn', 'sv']);
  });

  test('has no label that means one level in one language and another in the next', () => {
    const levelOf = new Map<string, string>();
    for (const { levels } of Object.values(texts)) {
      for (const [level, label] of Object.entries(levels)) {
        expect([label, levelOf.get(label) ?? level]).toEqual([label, level]);
        levelOf.set(label, level);
      }
    }
  });

  test('has no sentence that stands unchanged in two languages', () => {
    const sentences = Object.values(texts).flatMap(sentencesOf);
    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  test('says each thing in as many sentences in every language', () => {
    const [own = [], ...others] = Object.values(texts).map((text) => sentencesOf(text).map(sentenceCount));
    for (const other of others) expect(other).toEqual(own);
  });

  test('says whose words are whose', () => {
    expect(rubric.source.licence).toBe('MIT');
    expect(rubric.source.note).toContain('worded by this project');
  });
});

describe.each(cases)('$name', ({ language, rubric, text }) => {
  test('is the text of its rubric in its language', () => {
    expect([text.rubric, text.language]).toEqual([rubric.id, language]);
  });

  test('has words for every id and for nothing else, in the order of the rubric', () => {
    const levels = idsOf(rubric.scale.levels);
    const described = idsOf(indicatorsOf(rubric).filter(({ descriptors }) => descriptors));
    expect(Object.keys(text.levels)).toEqual(levels);
    expect(Object.keys(text.dimensions)).toEqual(idsOf(rubric.dimensions));
    expect(Object.keys(text.indicators)).toEqual(idsOf(indicatorsOf(rubric)));
    expect(Object.keys(text.instructions ?? {})).toEqual(rubric.instructions ?? []);
    expect(Object.keys(text.rules ?? {})).toEqual(idsOf(rubric.scale.levels.filter(({ rule }) => rule)));
    expect(Object.keys(text.principles ?? {})).toEqual(idsOf(rubric.dimensions.filter(({ principle }) => principle)));
    expect(Object.keys(text.descriptors ?? {})).toEqual(described);
    for (const byLevel of Object.values(text.descriptors ?? {})) expect(Object.keys(byLevel)).toEqual(levels);
  });

  test('has no empty string and no stray space', () => {
    for (const words of allOf(text)) {
      expect(words).not.toBe('');
      expect(words).toBe(words.normalize('NFC').trim());
      expect(words).not.toMatch(/\s{2}|[^\S ]|\s[,.:;]/);
    }
  });

  test('is written with the letters, quotation marks and dashes of its language', () => {
    for (const words of allOf(text)) {
      expect(words).toMatch(WRITTEN_WITH[language] as RegExp);
      expect(words).not.toMatch(/ - /);
      expect(words.replaceAll(' – ', ' ')).not.toContain('–');
    }
  });

  test('ends every sentence with a full stop and no name with one', () => {
    for (const words of sentencesOf(text)) expect(words).toMatch(/^\p{Lu}.*\p{L}\.$/u);
    for (const words of namesOf(text)) expect(words).toMatch(/^\p{Lu}.*[^.]$/u);
  });

  test('says nothing twice', () => {
    expect(new Set(sentencesOf(text)).size).toBe(sentencesOf(text).length);
  });

  test('keeps within the limits', () => {
    const within = (strings: readonly string[], longest: number) =>
      expect(strings.filter((words) => words.length > longest)).toEqual([]);
    within([text.title], LONGEST.title);
    within([...valuesOf(text.levels), ...valuesOf(text.dimensions)], LONGEST.label);
    within([...claimsOf(text), ...guidanceOf(text)], LONGEST.sentences);
    within(descriptorsOf(text), LONGEST.descriptor);
    const atMost = (strings: readonly string[], most: number) =>
      expect(strings.filter((words) => sentenceCount(words) > most)).toEqual([]);
    atMost([...claimsOf(text), ...guidanceOf(text)], MOST_SENTENCES.sentences);
    atMost(descriptorsOf(text), MOST_SENTENCES.descriptor);
  });

  test('has no word of a neighbouring language, and enough of its own', () => {
    const words = allOf(text).join(' ');
    expect(foreignWords(language, words)).toEqual([]);
    const only = AT_HOME.filter(([languages]) => languages === language).flatMap(([, list]) => list.split(' '));
    expect(only.filter((word) => wordsIn(words).includes(word)).length).toBeGreaterThanOrEqual(5);
  });

  test('is easy to read', () => {
    expect(lix(sentencesOf(text).join(' '))).toBeLessThan(HIGHEST_LIX[language] as number);
  });

  test('describes practice and not duty', () => {
    for (const words of [...claimsOf(text), ...descriptorsOf(text)]) {
      expect(words).not.toMatch(DUTY[language] as RegExp);
    }
  });
});

describe('the package', () => {
  const folder = new URL('rubrics/', import.meta.url);
  const files = readdirSync(folder).flatMap((id) =>
    readdirSync(new URL(`${id}/`, folder)).map((file) => `${id}/${file}`),
  );
  const stringsAndComments = /\/\*.*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'/gs;

  test('ships each rubric in its folder and each language in its file', () => {
    const shipped = Object.entries(library).flatMap(([id, { texts }]) =>
      ['rubric', ...Object.keys(texts)].map((file) => `${id}/${file}.ts`),
    );
    expect(files.sort()).toEqual(shipped.sort());
    expect(new Set(Object.values(content))).toEqual(new Set(Object.values(library).map(({ rubric }) => rubric)));
  });

  test.each(files)('calls nothing and loads nothing when %s is imported', (file) => {
    const code = readFileSync(new URL(file, folder), 'utf8').replaceAll(stringsAndComments, '');
    expect(code).toContain('as const satisfies');
    expect(code).not.toMatch(/[(`]|\bnew\b|\bimport (?!type\b)/);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(library))).toStrictEqual(library);
  });
});
