import { describe, expect, it } from 'vitest';
import { explainPlace } from './explain-place.ts';
import { explanation } from './explanation.ts';
import { explanationDa } from './explanation-da.ts';
import { explanationEn } from './explanation-en.ts';
import { explanationNb } from './explanation-nb.ts';
import { explanationNn } from './explanation-nn.ts';
import { explanationSv } from './explanation-sv.ts';
import type { PriorityList } from './list-measures.ts';
import { report } from './report.ts';
import { twoRoles, twoRolesRubric } from './two-roles.test-data.ts';

const made = (minimum = 5) =>
  report(twoRolesRubric, twoRoles(), {
    minimum,
    compare: ['leader', 'teacher'],
    targets: { i0: 'high' },
    stability: { seed: 1, replicates: 200 },
  });
const found = made();
const i0 = { indicator: 'i0' };
const explained = (list: PriorityList, unit: string | null = 'north') => explainPlace(i0, { unit, list }, found);
const spaces = (text: string) => text.replaceAll(/\s/g, ' ');

describe('explainPlace', () => {
  it('says which unit it is of, what went in, who is missing by which rule, the method, and how stable it is', () => {
    const place = found.priorities
      .find(({ unit }) => unit === 'north')
      ?.strengths.find((one) => one.indicator === 'i0');
    expect(place?.stability).toBeGreaterThan(0);
    expect(explained('strengths')).toEqual({
      about: 'place',
      list: 'strengths',
      unit: 'north',
      indicator: 'i0',
      rank: 2, // all are on a favourable level of i1
      value: 11 / 15, // 5 of 5 leaders, 6 of 10 teachers
      stability: place?.stability,
      sides: [
        {
          ...{ role: null, counts: [4, 5, 6], weightedCounts: undefined, n: 15, effectiveN: 15, answered: 19 },
          ...{ invited: undefined, missingRule: 'exclude', setAside: 0, anchored: 0, isTurned: false },
          missing: { 'not-applicable': 2, 'do-not-know': 0, declined: 1, skipped: 1 },
        },
      ],
      method: 'shareAtOrAbove',
      source: 'Our convention: ranked among the shown indicators; who share a value share a place.',
    });
    expect(explained('strengths', null)).toMatchObject({ unit: null, sides: [{ n: 15 }] });
    expect(explained('belowTarget')).toMatchObject({ rank: 1, value: 9 / 15, method: 'shareBelowTarget' });
  });

  it('has both roles of a place that says how much higher one rates it', () => {
    // Of 50 pairs the leader is higher in 36 and lower in 2.
    const told = explained('blindSpots');
    expect(told).toMatchObject({
      rank: 1,
      value: expect.closeTo(0.68),
      sides: [
        { role: 'leader', n: 5 },
        { role: 'teacher', n: 10 },
      ],
    });
    expect(explanation({ ...told, stability: undefined }, explanationNb)).toBe(
      'Plass 1 når kjennetegnene rangeres etter hvor mye høyere den første rollen vurderer dem: 0,68 på en skala opp til 1 (Cliffs delta). 5 (leader) og 10 (teacher) har valgt et nivå. Svar uten nivå: 1 (leader: ønsker ikke å svare 1) og 3 (teacher: ikke aktuelt 2, ikke besvart 1).',
    );
  });

  it('is said in five languages', () => {
    const told = { ...explained('strengths'), stability: 0.9 };
    const languages = [explanationNb, explanationNn, explanationDa, explanationSv, explanationEn];
    expect(languages.map((words) => spaces(explanation(told, words)))).toEqual([
      'Plass 2 når kjennetegnene rangeres etter andelen som har valgt et godt nivå: 73 %. I 90 % av tilfeldige trekninger fra de samme svarene er kjennetegnet blant de fem første. Tallet bygger på 15 som har valgt et nivå; 4 har ikke gjort det (ikke aktuelt 2, ønsker ikke å svare 1, ikke besvart 1).',
      'Plass 2 når kjenneteikna blir rangerte etter andelen som har valt eit godt nivå: 73 %. I 90 % av tilfeldige trekningar frå dei same svara er kjenneteiknet blant dei fem første. Talet byggjer på 15 som har valt eit nivå; 4 har ikkje gjort det (ikkje aktuelt 2, ønskjer ikkje å svare 1, ikkje svart på 1).',
      'Plads 2, når indikatorerne rangeres efter andelen, der har valgt et godt niveau: 73 %. I 90 % af tilfældige udtræk fra de samme svar er indikatoren blandt de fem første. Tallet bygger på 15, der har valgt et niveau; 4 har ikke gjort det (ikke relevant 2, ønsker ikke at svare 1, ikke besvaret 1).',
      'Plats 2 när indikatorerna rangordnas efter andelen som har valt en god nivå: 73 %. I 90 % av slumpmässiga dragningar från samma svar är indikatorn bland de fem första. Siffran bygger på 15 som har valt en nivå; 4 har inte gjort det (ej relevant 2, vill inte svara 1, ej besvarad 1).',
      'Place 2 when the indicators are ranked by the share on a favourable level: 73%. In 90% of random draws from the same answers the indicator is among the first five. It rests on 15 who chose a level; 4 did not (not applicable 2, prefer not to say 1, not answered 1).',
    ]);
    expect(explanation({ ...told, stability: undefined }, explanationEn)).not.toContain('random draws');
  });

  it('refuses a place that the report hasn’t, as of what is withheld', () => {
    expect(() => explainPlace(i0, { unit: 'north', list: 'mustChange' }, found)).toThrow(
      new RangeError(
        'Expected a place of the report; received {"unit":"north","list":"mustChange","indicator":"i0"}, which it has none of. Give the report, the unit and the list that the place is of.',
      ),
    );
    expect(() => explainPlace(i0, { unit: 'south', list: 'strengths' }, found)).toThrow(RangeError);
    expect(() => explainPlace(i0, { unit: 'north', list: 'strengths' }, made(16))).toThrow(RangeError);
    expect(() => explainPlace(i0, { unit: 'north', list: 'blindSpots' }, made(6))).toThrow(RangeError);
    expect(() => explainPlace(i0, { unit: 'north', list: 'strengths' }, { ...found, results: [] })).toThrow(RangeError);
  });
});
