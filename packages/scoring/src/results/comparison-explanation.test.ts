import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstStaffRules } from '../comparisons/against-staff-rules.ts';
import { changesBetweenWaves } from '../comparisons/changes-between-waves.ts';
import type { Compared } from '../comparisons/compared.ts';
import type { ComparisonSide } from '../comparisons/comparison-side.ts';
import { gapBetweenRoles } from '../comparisons/gap-between-roles.ts';
import { gapBetweenRounds } from '../comparisons/gap-between-rounds.ts';
import { gapToTarget } from '../comparisons/gap-to-target.ts';
import { refuseComparison } from '../comparisons/refuse-comparison.ts';
import { sideOf } from '../comparisons/sides.test-data.ts';
import { variationBetweenTeams } from '../comparisons/variation-between-teams.ts';
import type { Protected, SuppressionReason } from '../disclosure/protected.ts';
import { comparisonEn } from './comparison-en.ts';
import { comparisonLanguages, told, toldInAll } from './told-in-all.test-data.ts';

const rubric = { id: 'own', version: '1.0.0' };
const roles = ['a', 'b'] as const;
const waves = ['2026', '2027'] as const;

const withheld = (reason: SuppressionReason) => ({ status: 'suppressed', reason, minimum: 5 }) as const;

describe('what is withheld', () => {
  it('is said to be, and why', () => {
    expect(toldInAll({ about: 'target', gap: withheld('too-few') })).toEqual([
      'Vises ikke: Færre enn 5 har svart.',
      'Blir ikkje vist: Færre enn 5 har svart.',
      'Vises ikke: Færre end 5 har svaret.',
      'Visas inte: färre än 5 har svarat.',
      'Not shown: fewer than 5 answered.',
    ]);
    expect(told({ about: 'rounds', gap: withheld('unanimous') }, comparisonEn)).toBe(
      'Not shown: everyone chose the same level, so each person’s answer would be known.',
    );
  });

  it('is so where one of two sides is', () => {
    const both = [
      'Vises ikke, slik at ingen kan kjennes igjen. En sammenligning vises bare når begge sidene kan vises.',
      'Blir ikkje vist, slik at ingen kan kjennast att. Ei samanlikning blir vist berre når begge sidene kan visast.',
      'Vises ikke, så ingen kan genkendes. En sammenligning vises kun, når begge sider kan vises.',
      'Visas inte, för att ingen ska kunna kännas igen. En jämförelse visas bara när båda sidorna kan visas.',
      'Not shown, so that nobody can be recognised. A comparison is shown only when both sides can be.',
    ];
    expect(toldInAll({ about: 'roles', roles, gap: withheld('withheld') })).toEqual(both);
    expect(toldInAll({ about: 'change', waves, change: withheld('withheld') })).toEqual(both);
  });

  it('is so where units that are compared aren’t shown', () => {
    expect(toldInAll({ about: 'teams', variation: withheld('withheld') })).toEqual([
      'Vises ikke, slik at ingen kan kjennes igjen. En sammenligning vises bare når enhetene i den kan vises.',
      'Blir ikkje vist, slik at ingen kan kjennast att. Ei samanlikning blir vist berre når einingane i henne kan visast.',
      'Vises ikke, så ingen kan genkendes. En sammenligning vises kun, når enhederne i den kan vises.',
      'Visas inte, för att ingen ska kunna kännas igen. En jämförelse visas bara när enheterna i den kan visas.',
      'Not shown, so that nobody can be recognised. A comparison is shown only when the units in it can be.',
    ]);
  });

  it('isn’t said to be of a favourable level where it is of a gap', () => {
    const same = [
      'Vises ikke: Det ville sagt det samme om alle.',
      'Blir ikkje vist: Det ville sagt det same om alle.',
      'Vises ikke: Det ville sige det samme om alle.',
      'Visas inte: det skulle säga samma sak om alla.',
      'Not shown: it would say the same of everybody.',
    ];
    expect(toldInAll({ about: 'target', gap: withheld('extreme-share') })).toEqual(same);
    expect(toldInAll({ about: 'roles', roles, gap: withheld('extreme-share') })).toEqual(same);
  });
});

describe('a refusal', () => {
  const refusalOf = (over: 'units' | 'waves', first: object, second: object = first): Compared => {
    const refusal = refuseComparison(over, { ...rubric, ...first }, { ...rubric, ...second });
    if (refusal === undefined) throw new Error('Expected a refusal.');
    return { about: 'refusal', refusal };
  };
  const not = { comparable: { units: false, waves: false } };

  it('is said to be what the instrument says', () => {
    expect(toldInAll(refusalOf('units', not))).toEqual([
      'Sammenlignes ikke: Vurderingsskjemaet sier selv at enheter ikke kan sammenlignes.',
      'Blir ikkje samanlikna: Vurderingsskjemaet seier sjølv at einingar ikkje kan samanliknast.',
      'Sammenlignes ikke: Vurderingsskemaet siger selv, at enheder ikke kan sammenlignes.',
      'Jämförs inte: formuläret säger självt att enheter inte kan jämföras.',
      'Not compared: the form says of itself that units cannot be compared.',
    ]);
    expect(toldInAll(refusalOf('waves', not))).toEqual([
      'Sammenlignes ikke: Vurderingsskjemaet sier selv at gjennomføringer ikke kan sammenlignes.',
      'Blir ikkje samanlikna: Vurderingsskjemaet seier sjølv at gjennomføringar ikkje kan samanliknast.',
      'Sammenlignes ikke: Vurderingsskemaet siger selv, at målinger ikke kan sammenlignes.',
      'Jämförs inte: formuläret säger självt att mätningar inte kan jämföras.',
      'Not compared: the form says of itself that waves cannot be compared.',
    ]);
  });

  it('is said to be of two versions, or of two instruments', () => {
    expect(toldInAll(refusalOf('waves', {}, { version: '2.0.0' }))).toEqual([
      'Sammenlignes ikke: Det er brukt to versjoner av vurderingsskjemaet (1.0.0 og 2.0.0), og de eldste svarene må først føres over til den nye.',
      'Blir ikkje samanlikna: Det er brukt to versjonar av vurderingsskjemaet (1.0.0 og 2.0.0), og dei eldste svara må først førast over til den nye.',
      'Sammenlignes ikke: Der er brugt to versioner af vurderingsskemaet (1.0.0 og 2.0.0), og de ældste svar skal først føres over til den nye.',
      'Jämförs inte: två versioner av formuläret har använts (1.0.0 och 2.0.0), och de äldre svaren måste först föras över till den nya.',
      'Not compared: two versions of the form were used (1.0.0 and 2.0.0), and the older answers must first be moved over to the new one.',
    ]);
    expect(toldInAll(refusalOf('waves', {}, { id: 'other' }))).toEqual([
      'Sammenlignes ikke: Det er to ulike vurderingsskjemaer (own og other).',
      'Blir ikkje samanlikna: Det er to ulike vurderingsskjema (own og other).',
      'Sammenlignes ikke: Det er to forskellige vurderingsskemaer (own og other).',
      'Jämförs inte: det är två olika formulär (own och other).',
      'Not compared: they are two different forms (own and other).',
    ]);
  });

  it('is said of teams as they are given', () => {
    const variation = variationBetweenTeams({ ...rubric, ...not }, [sideOf(3, 3), sideOf(1, 5)]);
    expect(toldInAll({ about: 'teams', variation })).toEqual(toldInAll(refusalOf('units', not)));
  });
});

describe('nothing to measure', () => {
  const nobody = sideOf(0, 0, 0);
  const some = sideOf(1, 2, 3);
  const [unmeasured] = (() => {
    const pair = { indicator: 'i', before: some, after: nobody };
    const found = changesBetweenWaves({ before: rubric, after: rubric }, [pair], { favourable: 2 });
    return found.status === 'compared' ? found.changes : [];
  })();

  it.each<[Compared, string[]]>([
    [
      { about: 'target', gap: gapToTarget(nobody, { level: 2, of: 'own' }) },
      [
        'Ingenting å sammenligne: Ingen har valgt et nivå.',
        'Ingenting å samanlikne: Ingen har valt eit nivå.',
        'Intet at sammenligne: Ingen har valgt et niveau.',
        'Inget att jämföra: ingen har valt någon nivå.',
        'Nothing to compare: nobody chose a level.',
      ],
    ],
    [
      { about: 'roles', roles, gap: gapBetweenRoles(some, nobody) },
      [
        'Ingenting å sammenligne: I minst en av de to rollene har ingen valgt et nivå.',
        'Ingenting å samanlikne: I minst ei av dei to rollene har ingen valt eit nivå.',
        'Intet at sammenligne: I mindst en af de to roller har ingen valgt et niveau.',
        'Inget att jämföra: i minst en av de två rollerna har ingen valt någon nivå.',
        'Nothing to compare: in at least one of the two roles nobody chose a level.',
      ],
    ],
    [
      { about: 'rounds', gap: gapBetweenRounds(some, { round: 'plenum', level: undefined }) },
      [
        'Ingenting å sammenligne: Det ble ikke enighet om ett nivå, eller ingen har valgt et nivå på egen hånd.',
        'Ingenting å samanlikne: Det vart ikkje semje om eitt nivå, eller ingen har valt eit nivå på eiga hand.',
        'Intet at sammenligne: Der blev ikke enighed om ét niveau, eller ingen har valgt et niveau på egen hånd.',
        'Inget att jämföra: man enades inte om en nivå, eller så har ingen valt någon nivå på egen hand.',
        'Nothing to compare: no single level was agreed on, or nobody chose a level alone.',
      ],
    ],
    [
      { about: 'change', waves, change: unmeasured?.result },
      [
        'Ingenting å sammenligne: Minst en av de to gangene valgte ingen et nivå.',
        'Ingenting å samanlikne: Minst ein av dei to gongene valde ingen eit nivå.',
        'Intet at sammenligne: Mindst en af de to gange valgte ingen et niveau.',
        'Inget att jämföra: minst en av de två gångerna valde ingen någon nivå.',
        'Nothing to compare: on at least one of the two occasions nobody chose a level.',
      ],
    ],
    [
      { about: 'teams', variation: variationBetweenTeams(rubric, [some, nobody]) },
      [
        'Ingenting å sammenligne: I færre enn to enheter har noen valgt et nivå, eller så har alle valgt det samme.',
        'Ingenting å samanlikne: I færre enn to einingar har nokon valt eit nivå, eller så har alle valt det same.',
        'Intet at sammenligne: I færre end to enheder har nogen valgt et niveau, eller også har alle valgt det samme.',
        'Inget att jämföra: i färre än två enheter har någon valt en nivå, eller så har alla valt samma.',
        'Nothing to compare: a level was chosen in fewer than two units, or else all chose the same.',
      ],
    ],
  ])('is said to be so ($about)', (compared, sentences) => {
    expect(toldInAll(compared)).toEqual(sentences);
  });
});

describe('whatever was compared', () => {
  const reasons = ['too-few', 'would-reveal', 'unanimous', 'extreme-share', 'dominated', 'withheld'] as const;
  const few = fc.nat({ max: 9 });
  const sidesOf = (levels: number): fc.Arbitrary<Protected<ComparisonSide>> => {
    const shown = fc.record({
      status: fc.constant('shown' as const),
      counts: fc.array(few, { minLength: levels, maxLength: levels }),
      missing: fc.record({ 'not-applicable': few, 'do-not-know': few, declined: few, skipped: few }),
      rule: fc.constantFrom('exclude', 'half-of-dimension', 'whole-raters', 'not-applicable-at-target'),
      setAside: few,
      anchored: few,
    });
    return fc.oneof({ weight: 12, arbitrary: shown }, fc.constantFrom(...reasons).map(withheld));
  };
  const cases = fc.integer({ min: 2, max: 6 }).chain((levels) =>
    fc.record({
      sides: fc.array(sidesOf(levels), { minLength: 4, maxLength: 4 }),
      linked: fc.option(
        fc.array(fc.array(few, { minLength: levels, maxLength: levels }), { minLength: levels, maxLength: levels }),
      ),
      level: fc.integer({ min: 1, max: levels }),
      confidence: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
      rule: fc.constantFrom(...Object.values(againstStaffRules)),
      round: fc.constantFrom('group' as const, 'plenum' as const),
      correction: fc.constantFrom('holm' as const, 'benjamini-hochberg' as const),
      draws: fc.boolean(),
      comparable: fc.record({ units: fc.boolean(), waves: fc.boolean() }),
    }),
  );
  type Case = typeof cases extends fc.Arbitrary<infer Made> ? Made : never;

  /** Those who answered both times, and nobody else. */
  const pairOf = (table: readonly (readonly number[])[]) => ({
    indicator: 'linked',
    before: sideOf(...table.map((row) => row.reduce((sum, count) => sum + count, 0))),
    after: sideOf(...table.map((_, at) => table.reduce((sum, row) => sum + (row[at] as number), 0))),
    linked: table,
  });

  function everything({ sides, linked, level, confidence, rule, round, correction, draws, comparable }: Case) {
    const [one, other] = sides as [Protected<ComparisonSide>, Protected<ComparisonSide>];
    const own = { ...rubric, comparable };
    const pairs = [{ indicator: 'i', before: one, after: other }, ...(linked === null ? [] : [pairOf(linked)])];
    const found = changesBetweenWaves({ before: own, after: own }, pairs, {
      favourable: level,
      confidence,
      correction,
    });
    const asked = draws ? { bootstrap: { seed: 1, replicates: 20 } } : {};
    const told: Compared[] = [
      { about: 'target', gap: gapToTarget(one, { level, of: 'own' }, { confidence }) },
      { about: 'target', gap: gapToTarget(one, { level, of: 'owner' }, { confidence, population: 99 }) },
      { about: 'roles', roles, gap: gapBetweenRoles(one, other, { confidence }) },
      { about: 'rounds', gap: gapBetweenRounds(one, { round, level }, { againstStaff: rule }) },
      { about: 'teams', variation: variationBetweenTeams(own, sides, { ...asked, confidence }) },
    ];
    if (found.status === 'refused') return [...told, { about: 'refusal', refusal: found } as const];
    return [...told, ...found.changes.map(({ result }) => ({ about: 'change', waves, change: result }) as const)];
  }

  it('sentences come out whole, in every language', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...comparisonLanguages), (made, words) => {
        for (const compared of everything(made)) {
          const text = told(compared, words);
          expect(text).not.toMatch(/[{}∞]|undefined|NaN|null|Infinity|\.\.| {2}| [.,;:]/);
          expect(text).toMatch(/^\S.*\.$/);
        }
      }),
    );
  });

  it.each(comparisonLanguages)('the words have the same places in $explanation.language as in English', (words) => {
    const placesIn = (part: unknown): unknown => {
      if (typeof part === 'string') return [...new Set(part.match(/\{\w+\}/g))].toSorted();
      return Object.fromEntries(Object.entries(part as object).map(([key, inner]) => [key, placesIn(inner)]));
    };
    expect(placesIn(words)).toEqual(placesIn(comparisonEn));
  });

  it('is said in five languages', () => {
    expect(comparisonLanguages.map(({ explanation }) => explanation.language)).toEqual(['nb', 'nn', 'da', 'sv', 'en']);
  });
});
