import {
  attachScale,
  checkRubric,
  checkRubricText,
  indicatorsOf,
  isOrdinalRubric,
  type LevelId,
  rate,
  startAssessment,
} from '@rubrikk/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { learningOrganisation } from '../learning-organisation/rubric.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { professionalDevelopment } from './rubric.ts';
import { sv } from './sv.ts';

/**
 * Each text with the form of verb that goes with its stem and with “I” alike, the word for “I”, and words that go with
 * the stem alone: then one person can read every statement of themselves.
 */
const languages = [
  { text: nb, verb: /^\p{Ll}+r$/u, one: 'jeg', others: /(?<!\p{L})(?:sin|si|sitt|sine|deres)(?!\p{L})/u },
  {
    text: nn,
    verb: /(?:r|legg|set|tek)$/u,
    one: 'eg',
    others: /\b(?:sin|si|sitt|sine|deira)\b/u,
  },
  { text: da, verb: /^\p{Ll}+r$/u, one: 'jeg', others: /(?<!\p{L})(?:sin|sit|sine|deres)(?!\p{L})/u },
  { text: sv, verb: /^\p{Ll}+r$/u, one: 'jag', others: /(?<!\p{L})(?:sin|sitt|sina|deras)(?!\p{L})/u },
  { text: en, verb: /^[a-z]+[^s]$/u, one: 'I', others: /\b(?:their|theirs|our|ours)\b/u },
].map((each) => ({ ...each, language: each.text.language }));

const placed = indicatorsOf(professionalDevelopment);

describe('Fremragende profesjonsutvikling', () => {
  test('has the title and the five areas of the instrument, in its order', () => {
    expect(nb.title).toBe('Fremragende profesjonsutvikling');
    expect(professionalDevelopment.source.title).toBe(nb.title);
    expect(professionalDevelopment.dimensions.map(({ id }) => nb.dimensions[id])).toEqual([
      'Kunnskapsstyrt profesjonsutvikling',
      'Læringsledelse av barn, unge og deltageres læring',
      'Høye ambisjoner for egen og andres læring',
      'Monitorering for utvikling',
      'Kontinuerlig forbedring gjennom beste og neste praksis',
    ]);
  });

  test('has 23 statements: 4, 5, 5, 5 and 4', () => {
    expect(professionalDevelopment.dimensions.map(({ indicators }) => indicators.length)).toEqual([4, 5, 5, 5, 4]);
    expect(placed).toHaveLength(23);
  });

  // What each statement is about, by a name or a word that the document has in that place too.
  test.each([
    ['knowledge-based', ['forskning', 'neste praksis', 'Lesson Study', 'utvikler seg']],
    ['leading-learning', ['autoritativ', 'mobbing', 'sosialt', 'planlegger', 'tar initiativ']],
    ['high-ambitions', ['bedre', 'for alle|at alle', 'lojalt', 'høye', 'utfordringer']],
    ['monitoring', ['analyserer', 'observasjon', 'erfarer', 'tidlig', 'personvern']],
    ['continuous-improvement', ['dømmekraft', 'alle nivåer', 'PUFF', 'vokse']],
  ])('has the statements of %s in the order of the document', (id, keyWords) => {
    const here = placed.filter(({ dimensions }) => dimensions[0] === id);
    expect(here).toHaveLength(keyWords.length);
    for (const [at, keyWord] of keyWords.entries()) {
      expect(nb.indicators[here[at]?.indicator.id ?? 'knowledge-in-use']).toMatch(new RegExp(keyWord, 'u'));
    }
  });

  test('lets every statement complete the stem of the instrument', () => {
    expect(nb.stems).toEqual({ staff: 'Ansatte' });
    expect(new Set(placed.map(({ indicator }) => indicator.stem))).toEqual(new Set(['staff']));
  });

  test('is for one person and for an organisation: no statement is kept from a role or a kind of unit', () => {
    expect(professionalDevelopment.instructions).toEqual(['meaning', 'one-person', 'organisation']);
    for (const { indicator } of placed) expect(Object.keys(indicator)).toEqual(['id', 'stem']);
  });

  test('spells out the two improvement models as the instrument does', () => {
    expect(nb.indicators['improvement-models']).toContain('PUFF (planlegge, utføre, følge opp, forbedre)');
    expect(nb.indicators['improvement-models']).toContain('DUEN (definering, utprøving, evaluering, ny drift)');
  });
});

describe('the scale', () => {
  test('is none, until one is attached', () => {
    expect(isOrdinalRubric(professionalDevelopment)).toBe(false);
    expectTypeOf<LevelId<typeof professionalDevelopment>>().toBeNever();
    const scaled = attachScale(professionalDevelopment, learningOrganisation.scale);
    expect([isOrdinalRubric(scaled), checkRubric(scaled)]).toEqual([true, []]);
    const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
    const mine = rate(startAssessment(scaled, start), 'balanced-goals', 'can-improve', { at: '2026-11-21T10:00:00Z' });
    expect(mine.ratings['balanced-goals']).toMatchObject({ level: 'can-improve' });
  });
});

describe.each(languages)('the text in $language', ({ text, verb, one, others }) => {
  const statements = Object.entries<string>(text.indicators);

  test('fits the rubric', () => {
    expect([checkRubric(professionalDevelopment), checkRubricText(professionalDevelopment, text)]).toEqual([[], []]);
  });

  test('reads as one sentence with its stem', () => {
    expect(text.stems.staff).toMatch(/^\p{Lu}\p{Ll}+$/u);
    for (const [, statement] of statements) {
      expect(/^\p{L}+/u.exec(statement)?.[0]).toMatch(verb);
      expect(`${text.stems.staff} ${statement}`).toMatch(/^\p{Lu}\p{Ll}+ \p{Ll}.*\.$/u);
    }
  });

  test('reads as well with “I”, as the instruction for one person says', () => {
    expect(text.instructions['one-person']).toMatch(new RegExp(`[«»”“]${one}[«»”]`, 'u'));
    expect(text.instructions['one-person']).toContain(text.stems.staff.toLowerCase());
    expect(statements.filter(([, statement]) => others.test(statement))).toEqual([]);
  });

  test('keeps the names of the methods and models, each in its place', () => {
    const holding = (name: string) => statements.filter(([, words]) => words.includes(name)).map(([id]) => id);
    expect([holding('Lesson Study'), holding('Marte Meo')]).toEqual([['reflection-methods'], ['reflection-methods']]);
    expect([holding('PUFF ('), holding('DUEN (')]).toEqual([['improvement-models'], ['improvement-models']]);
  });
});
