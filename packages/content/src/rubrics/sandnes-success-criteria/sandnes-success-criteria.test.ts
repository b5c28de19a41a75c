import { attachScale, checkRubric, checkRubricText, isOrdinalRubric, type OrdinalScale } from '@rubrikk/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { learningOrganisation } from '../learning-organisation/rubric.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sandnesSuccessCriteria } from './rubric.ts';
import { sv } from './sv.ts';

const [school, owner] = sandnesSuccessCriteria.dimensions;
const texts = [nb, nn, da, sv, en];
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('Suksesskriterier', () => {
  test('has two sets under the headings of the instrument, the school first', () => {
    expect(idsOf(sandnesSuccessCriteria.dimensions)).toEqual(['school', 'owner']);
    expect(nb.dimensions).toEqual({ school: 'På skolenivå', owner: 'På skoleeiernivå' });
    expect(sandnesSuccessCriteria.source.title).toBe(nb.title);
  });

  test('has 17 criteria for the school and 12 for the owner', () => {
    expect([school.indicators.length, owner.indicators.length]).toEqual([17, 12]);
  });

  // What each criterion is about, by a name or a key word that the document has in that place too.
  test.each([
    [
      'school',
      [
        ...[
          '«Alle elevene er våre»',
          'utviklingsarbeid',
          'kjernekomponent',
          'suksesskriterier',
          'satt av tid',
          'teori',
        ],
        ...['skolebasert vurdering', 'læringsarenaene', 'ressursgrupper', 'PPT', 'tillitsvalgte', 'undervisningen'],
        ...['tillit og respekt', 'faglige læring', 'digitale', 'aktivt', 'foresatte'],
      ],
    ],
    [
      'owner',
      [
        ...['læringsprosesser', 'kvalitetssikringssystemet', 'analyser', 'verdsettende ledelse', 'kjernekomponenter'],
        ...['fagmiljøer', 'Utdanningsforbundet', 'evalueringer', 'årshjulet', 'tidligere satsinger', 'verktøy', 'nytt'],
      ],
    ],
  ])('has the criteria of the %s in the order of the document', (id, keyWords) => {
    const { indicators } = id === 'school' ? school : owner;
    const statements = idsOf(indicators).map((each) => nb.indicators[each as keyof typeof nb.indicators]);
    expect(statements).toHaveLength(keyWords.length);
    for (const [at, keyWord] of keyWords.entries()) expect(statements[at]).toContain(keyWord);
  });

  test('has the words in the order of the structure', () => {
    for (const text of texts) {
      expect(Object.keys(text.indicators)).toEqual([...idsOf(school.indicators), ...idsOf(owner.indicators)]);
    }
  });

  test('has each set rated by those whom it is for, in the unit that it is for', () => {
    for (const { roles, unitKinds } of school.indicators) {
      expect({ roles, unitKinds }).toEqual({ roles: ['leader', 'teacher', 'assistant'], unitKinds: ['school'] });
    }
    for (const { roles, unitKinds } of owner.indicators) {
      expect({ roles, unitKinds }).toEqual({ roles: ['director', 'adviser'], unitKinds: ['owner'] });
    }
  });

  test('has rules and words that hold, in five languages', () => {
    expect(checkRubric(sandnesSuccessCriteria)).toEqual([]);
    for (const text of texts) expect(checkRubricText(sandnesSuccessCriteria, text)).toEqual([]);
    expect(texts.map(({ language }) => language)).toEqual(['nb', 'nn', 'da', 'sv', 'en']);
  });
});

describe('any scale', () => {
  const reached = {
    kind: 'ordinal',
    id: 'reached',
    levels: [{ id: 'no' }, { id: 'partly' }, { id: 'mostly' }, { id: 'yes' }],
    favourable: 'mostly',
  } as const satisfies OrdinalScale;

  test('has none of its own', () => {
    expect(isOrdinalRubric(sandnesSuccessCriteria)).toBe(false);
    for (const { levels } of texts) expect(levels).toEqual({});
  });

  test('takes the three levels of the learning organisation, with their labels', () => {
    const scaled = attachScale(sandnesSuccessCriteria, learningOrganisation.scale);
    const labels = { 'must-change': 'Praksis må endres', 'can-improve': 'Praksis kan bli bedre' };
    const text = {
      ...nb,
      levels: { ...labels, satisfactory: 'Praksis er tilfredsstillende' },
      rules: { satisfactory: 'Velg dette nivået når praksisen gjennomgående er god.' },
    };
    expectTypeOf(scaled.scale.favourable).toEqualTypeOf<'satisfactory'>();
    expect(isOrdinalRubric(scaled)).toBe(true);
    expect([checkRubric(scaled), checkRubricText(scaled, text)]).toEqual([[], []]);
    expect(checkRubricText(scaled, nb).map(({ path }) => path.join('.'))).toEqual([
      'levels.must-change',
      'levels.can-improve',
      'levels.satisfactory',
      'rules.satisfactory',
    ]);
  });

  test('takes four levels just as well, and is left as it was', () => {
    const scaled = attachScale(sandnesSuccessCriteria, reached);
    const text = { ...en, levels: { no: 'No', partly: 'In part', mostly: 'For the most part', yes: 'Yes' } };
    expect([checkRubric(scaled), checkRubricText(scaled, text)]).toEqual([[], []]);
    expect(scaled.dimensions).toBe(sandnesSuccessCriteria.dimensions);
    expect(sandnesSuccessCriteria).not.toHaveProperty('scale');
  });
});
