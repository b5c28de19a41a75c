import { describe, expect, it } from 'vitest';
import type { ComparisonSide } from '../comparisons/comparison-side.ts';
import { gapBetweenRoles } from '../comparisons/gap-between-roles.ts';
import { shownOf } from '../comparisons/sides.test-data.ts';
import { comparisonEn } from './comparison-en.ts';
import { told, toldInAll } from './told-in-all.test-data.ts';

const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
const sideOf = (...counts: number[]): { readonly status: 'shown' } & ComparisonSide => ({
  status: 'shown',
  counts,
  missing,
});
const few = { ...sideOf(0, 1, 4), missing: { ...missing, declined: 1 } };
const many = { ...sideOf(4, 4, 2), missing: { ...missing, 'not-applicable': 2, skipped: 1 } };

describe('rolesSentences', () => {
  it('say who is higher in how many pairs, how sure the difference is, and who chose a level in each role', () => {
    // Of 50 pairs the first is higher in 1 · 4 + 4 · 8, lower in 1 · 2, and on the same level in 1 · 4 + 4 · 2.
    const gap = shownOf(gapBetweenRoles(few, many));
    const compared = (first: string, second: string) =>
      ({
        about: 'roles',
        roles: [first, second],
        gap: { status: 'shown', ...gap, interval: { low: 0.126, high: 0.914, confidence: 0.95 } },
      }) as const;
    expect([
      ...toldInAll(compared('leder', 'lærer')).slice(0, 3),
      toldInAll(compared('ledare', 'lärare'))[3],
      toldInAll(compared('leader', 'teacher'))[4],
    ]).toEqual([
      'Av alle par av leder og lærer ligger leder høyest i 72 %, lærer høyest i 4 %, og i 24 % er de på samme nivå. Forskjellen er +68 prosentpoeng, og ligger trolig mellom +13 og +91 (95 %-intervall). 5 (leder) og 10 (lærer) har valgt et nivå. Svar uten nivå: 1 (leder: ønsker ikke å svare 1) og 3 (lærer: ikke aktuelt 2, ikke besvart 1).',
      'Av alle par av leder og lærer ligg leder høgast i 72 %, lærer høgast i 4 %, og i 24 % er dei på same nivå. Skilnaden er +68 prosentpoeng, og ligg truleg mellom +13 og +91 (95 %-intervall). 5 (leder) og 10 (lærer) har valt eit nivå. Svar utan nivå: 1 (leder: ønskjer ikkje å svare 1) og 3 (lærer: ikkje aktuelt 2, ikkje svart på 1).',
      'Af alle par af leder og lærer ligger leder højest i 72 %, lærer højest i 4 %, og i 24 % er de på samme niveau. Forskellen er +68 procentpoint og ligger sandsynligvis mellem +13 og +91 (95 %-interval). 5 (leder) og 10 (lærer) har valgt et niveau. Svar uden niveau: 1 (leder: ønsker ikke at svare 1) og 3 (lærer: ikke relevant 2, ikke besvaret 1).',
      'Av alla par av ledare och lärare ligger ledare högst i 72 %, lärare högst i 4 %, och i 24 % ligger de på samma nivå. Skillnaden i procentenheter är +68 och ligger troligen mellan +13 och +91 (95 %-intervall). 5 (ledare) och 10 (lärare) har valt en nivå. Svar utan nivå: 1 (ledare: vill inte svara 1) och 3 (lärare: ej relevant 2, ej besvarad 1).',
      'Of all pairs of leader and teacher, leader is higher in 72%, teacher in 4%, and in 24% both are on the same level. The difference in percentage points is +68, and likely between +13 and +91 (95% interval). 5 (leader) and 10 (teacher) chose a level. Answers without a level: 1 (leader: prefer not to say 1) and 3 (teacher: not applicable 2, not answered 1).',
    ]);
  });

  it('say that how sure it is isn’t known of a single rater, and nothing of missing where nobody is', () => {
    const compared = {
      about: 'roles',
      roles: ['a', 'b'],
      gap: gapBetweenRoles(sideOf(0, 1, 0), sideOf(1, 2, 1)),
    } as const;
    expect(toldInAll(compared).map((text) => text.split('. ').slice(1).join('. '))).toEqual([
      'Hvor sikkert dette er, er ikke regnet ut. 1 (a) og 4 (b) har valgt et nivå.',
      'Kor sikkert dette er, er ikkje rekna ut. 1 (a) og 4 (b) har valt eit nivå.',
      'Hvor sikkert dette er, er ikke regnet ud. 1 (a) og 4 (b) har valgt et niveau.',
      'Hur säkert detta är har inte räknats ut. 1 (a) och 4 (b) har valt en nivå.',
      'How sure this is has not been worked out. 1 (a) and 4 (b) chose a level.',
    ]);
  });

  it('leave names as they are', () => {
    const names = ['{missing}', '$& {list}'] as const;
    expect(told({ about: 'roles', roles: names, gap: gapBetweenRoles(few, many) }, comparisonEn)).toMatch(
      / 5 \(\{missing\}\) and 10 \(\$& \{list\}\) chose a level\. Answers without a level: 1 \(\{missing\}: prefer not to say 1\) and 3 \(\$& \{list\}: not applicable 2, not answered 1\)\.$/,
    );
  });

  it('say what a rule did on both sides together, and of whom somebody is missing', () => {
    const ruled = (side: ComparisonSide, setAside: number) =>
      ({ ...side, status: 'shown', rule: 'whole-raters', setAside }) as const;
    const gap = gapBetweenRoles(ruled(few, 2), ruled(sideOf(4, 4, 2), 3));
    // 5 and 10 count, and 2 and 3 more chose a level.
    expect(told({ about: 'roles', roles: ['a', 'b'], gap }, comparisonEn)).toMatch(
      / 7 \(a\) and 13 \(b\) chose a level\. Answers without a level: 1 \(a: prefer not to say 1\)\. Only those who rated every indicator count; ratings left out: 5\. Answers that count: 5 \(a\) and 10 \(b\)\.$/,
    );
    const anchored = { ...sideOf(4, 4, 2), rule: 'not-applicable-at-target', anchored: 2 } as const;
    expect(told({ about: 'roles', roles: ['a', 'b'], gap: gapBetweenRoles(few, anchored) }, comparisonEn)).toMatch(
      / 5 \(a\) and 8 \(b\) chose a level\. .* Answers that it does not apply count as if they were at the target \(2\)\. Answers that count: 5 \(a\) and 10 \(b\)\.$/,
    );
    const exclude = gapBetweenRoles(ruled(few, 2), sideOf(4, 4, 2));
    expect(told({ about: 'roles', roles: ['a', 'b'], gap: exclude }, comparisonEn)).toMatch(/ ratings left out: 2\. /);
  });
});
