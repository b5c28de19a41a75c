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
  da: /^[a-zæøåé0-9 ,.:;()»«–™-]+$/iu,
  en: /^[a-z0-9 ,.:;()“”’–™-]+$/iu,
};

/** Words of duty: one can agree with a duty without the practice being there. */
const DUTY: Record<string, RegExp> = {
  nb: /\b(?:skal|må|bør|burde|ansvar|forutsetter)(?!\p{L})/iu,
  da: /\b(?:skal|må|bør|burde|ansvar|forudsætter)(?!\p{L})/iu,
  en: /\b(?:shall|must|should|ought|responsible|responsibility)\b/iu,
};

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

describe.each(Object.entries(library))('the structure of %s', (id, { rubric }: { readonly rubric: OrdinalRubric }) => {
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
