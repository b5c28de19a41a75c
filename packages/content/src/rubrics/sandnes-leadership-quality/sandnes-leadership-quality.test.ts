import { attachScale, checkRubric, checkRubricText, type Dimension, indicatorsOf } from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import { learningOrganisation } from '../learning-organisation/rubric.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sandnesLeadershipQuality } from './rubric.ts';
import { sv } from './sv.ts';

const areas: readonly Dimension[] = sandnesLeadershipQuality.dimensions;
const texts = [nb, nn, da, sv, en];
const idsOf = (things: readonly { readonly id: string }[] = []) => things.map(({ id }) => id);
const themes = indicatorsOf(sandnesLeadershipQuality).filter(({ dimensions }) => dimensions.length === 1);
const subThemes = indicatorsOf(sandnesLeadershipQuality).filter(({ dimensions }) => dimensions.length === 2);

/** The statements of the themes of an area in bokmål, without its sub-theme. */
const statementsOf = (area: Dimension | undefined) =>
  idsOf(area?.indicators).map((id) => nb.indicators[id as keyof typeof nb.indicators]);

describe('Kvalitetsbeskrivelse av ledelse', () => {
  test('has the title and the four areas of the instrument, in its order', () => {
    expect(nb.title).toBe('Kvalitetsbeskrivelse av ledelse, delmål og tema i «Alle elevene er våre»');
    expect(sandnesLeadershipQuality.source.title).toBe(nb.title);
    expect(idsOf(areas)).toEqual(['attitudes', 'organising', 'change', 'analysis']);
    const { attitudes, organising, change, analysis } = nb.dimensions;
    expect([attitudes, organising, change, analysis]).toEqual([
      'Gode holdninger og fokus på verdsettende ledelse',
      'God organiseringskompetanse',
      'God endringsforståelse og -kompetanse',
      'God analysekompetanse',
    ]);
  });

  test('has a sub-goal for each area', () => {
    expect(areas.map(({ principle }) => principle)).toEqual([true, true, true, true]);
    for (const { principles } of texts) expect(Object.keys(principles)).toEqual(idsOf(areas));
  });

  test('has 18 themes, 4, 7, 5 and 2, and two sub-themes', () => {
    expect(areas.map(({ indicators }) => indicators?.length)).toEqual([4, 7, 5, 2]);
    expect([themes.length, subThemes.length]).toEqual([18, 2]);
  });

  test('has each sub-theme under the theme that the instrument has it under', () => {
    const places = subThemes.map(({ indicator, dimensions }) => [...dimensions, indicator.id].join(' > '));
    expect(places).toEqual([
      'attitudes > appreciative-leadership > classroom-management',
      'analysis > quantitative-analysis > contribution-indicators',
    ]);
    for (const area of areas) {
      for (const id of idsOf(area.dimensions)) expect(idsOf(area.indicators)).toContain(id);
    }
    expect(nb.dimensions['appreciative-leadership']).toBe('Verdsettende ledelse på alle nivå');
    expect(nb.dimensions['quantitative-analysis']).toBe('Kvantitativ analysekompetanse');
    expect(nb.indicators['classroom-management']).toContain('klasseledelse');
    expect(nb.indicators['contribution-indicators']).toContain('bidragsindikatorene');
  });

  // What each theme is about, by a name or a key word that the document has in that place too.
  test.each([
    ['«Alle elevene er våre»', 'verdsettende ledelse', 'stress', 'lærende organisasjon'],
    ['ressurspersonene', 'lovverket', 'finansieringsmodellen', 'støttesystemet', 'ressursgrupper', 'PPT', 'medskaping'],
    ['strategi', 'kapasitet', 'skolebasert kompetanseutvikling', 'forskningen', 'Læringsmiljøsenteret'],
    ['tall', 'dialog'],
  ])('has the themes of an area in the order of the instrument: %s', (...keyWords) => {
    const area = areas.find(({ indicators }) => indicators?.length === keyWords.length);
    const statements = statementsOf(area);
    for (const [at, keyWord] of keyWords.entries()) expect(statements[at]).toContain(keyWord);
  });

  test('is open to new themes', () => {
    expect(sandnesLeadershipQuality.open).toBe(true);
    const theme = { id: 'digital-leadership' };
    const [first] = sandnesLeadershipQuality.dimensions;
    const dimensions = [{ ...first, indicators: [...first.indicators, theme] }];
    expect(checkRubric({ ...sandnesLeadershipQuality, dimensions })).toEqual([]);
  });

  test('has rules and words that hold, in five languages', () => {
    expect(checkRubric(sandnesLeadershipQuality)).toEqual([]);
    for (const text of texts) expect(checkRubricText(sandnesLeadershipQuality, text)).toEqual([]);
    expect(texts.map(({ language }) => language)).toEqual(['nb', 'nn', 'da', 'sv', 'en']);
  });

  test('can be rated in all of its 20 themes and sub-themes once it has a scale', () => {
    expect(sandnesLeadershipQuality).not.toHaveProperty('scale');
    const scaled = attachScale(sandnesLeadershipQuality, learningOrganisation.scale);
    expect(checkRubric(scaled)).toEqual([]);
    const rated = indicatorsOf(scaled).map(({ indicator }) => indicator.id);
    expect(new Set(rated).size).toBe(20);
    expect(rated.toSorted()).toEqual(Object.keys(nb.indicators).toSorted());
  });
});
