import { describe, expect, it } from 'vitest';
import { cliffsDeltaInterval } from '../gaps/cliffs-delta-interval.ts';
import type { Tally } from '../tally/tally.ts';
import { weighTally } from '../tally/weigh-tally.ts';
import { explainGap } from './explain-gap.ts';
import { explanation } from './explanation.ts';
import { explanationDa } from './explanation-da.ts';
import { explanationEn } from './explanation-en.ts';
import { explanationNb } from './explanation-nb.ts';
import { explanationNn } from './explanation-nn.ts';
import { explanationSv } from './explanation-sv.ts';
import { type Report, report } from './report.ts';
import { twoRoles, twoRolesRubric } from './two-roles.test-data.ts';

const compare = ['leader', 'teacher'] as const;
const made = (minimum = 5, tally: Tally = twoRoles()) => report(twoRolesRubric, tally, { minimum, compare });
const gapIn = ({ gaps }: Report) => {
  const found = gaps.find(({ unit, indicator }) => unit === 'north' && indicator === 'i0');
  if (found === undefined) throw new Error('Expected a gap.');
  return found;
};
const spaces = (text: string) => text.replaceAll(/\s/g, ' ');

describe('explainGap', () => {
  it('says what went in of each role, who is missing by which rule, the method and how uncertain it is', () => {
    const found = made();
    const none = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
    const side = { weightedCounts: undefined, invited: undefined, setAside: 0, anchored: 0, isTurned: false };
    // Of 50 pairs the leader is higher in 1 · 4 + 4 · 8, lower in 1 · 2, and on the same level in 1 · 4 + 4 · 2.
    expect(explainGap(gapIn(found), found)).toEqual({
      about: 'gap',
      unit: 'north',
      indicator: 'i0',
      roles: ['leader', 'teacher'],
      status: 'shown',
      higher: expect.closeTo(0.72),
      equal: expect.closeTo(0.24),
      lower: expect.closeTo(0.04),
      cliffsDelta: expect.closeTo(0.68),
      sides: [
        {
          ...{ ...side, role: 'leader', counts: [0, 1, 4], n: 5, effectiveN: 5, answered: 6, missingRule: 'exclude' },
          missing: { ...none, declined: 1 },
        },
        {
          ...{
            ...side,
            role: 'teacher',
            counts: [4, 4, 2],
            n: 10,
            effectiveN: 10,
            answered: 13,
            missingRule: 'exclude',
          },
          missing: { ...none, 'not-applicable': 2, skipped: 1 },
        },
      ],
      method: 'pairShares',
      source: 'Cliff (1993), Psychological Bulletin 114(3), 494–509.',
      uncertainty: {
        method: 'cliffsDeltaInterval',
        confidence: 0.95,
        ...cliffsDeltaInterval([0, 1, 4], [4, 4, 2]),
        source: 'Feng & Cliff (2004), Journal of Modern Applied Statistical Methods 3(2), 322–332.',
      },
    });
  });

  it('is said in five languages', () => {
    const found = made();
    const { low = 0, high = 0 } = cliffsDeltaInterval([0, 1, 4], [4, 4, 2]) ?? {};
    const limits = [low, high].map((limit) => Math.round(limit * 100));
    const languages = [explanationNb, explanationNn, explanationDa, explanationSv, explanationEn];
    expect(languages.map((words) => spaces(explanation(explainGap(gapIn(found), found), words)))).toEqual([
      `Av alle par av leader og teacher ligger leader høyest i 72 %, teacher høyest i 4 %, og i 24 % er de på samme nivå. Forskjellen er +68 prosentpoeng, og ligger trolig mellom +${limits[0]} og +${limits[1]} (95 %-intervall). 5 (leader) og 10 (teacher) har valgt et nivå. Svar uten nivå: 1 (leader: ønsker ikke å svare 1) og 3 (teacher: ikke aktuelt 2, ikke besvart 1).`,
      `Av alle par av leader og teacher ligg leader høgast i 72 %, teacher høgast i 4 %, og i 24 % er dei på same nivå. Skilnaden er +68 prosentpoeng, og ligg truleg mellom +${limits[0]} og +${limits[1]} (95 %-intervall). 5 (leader) og 10 (teacher) har valt eit nivå. Svar utan nivå: 1 (leader: ønskjer ikkje å svare 1) og 3 (teacher: ikkje aktuelt 2, ikkje svart på 1).`,
      `Af alle par af leader og teacher ligger leader højest i 72 %, teacher højest i 4 %, og i 24 % er de på samme niveau. Forskellen er +68 procentpoint og ligger sandsynligvis mellem +${limits[0]} og +${limits[1]} (95 %-interval). 5 (leader) og 10 (teacher) har valgt et niveau. Svar uden niveau: 1 (leader: ønsker ikke at svare 1) og 3 (teacher: ikke relevant 2, ikke besvaret 1).`,
      `Av alla par av leader och teacher ligger leader högst i 72 %, teacher högst i 4 %, och i 24 % ligger de på samma nivå. Skillnaden i procentenheter är +68 och ligger troligen mellan +${limits[0]} och +${limits[1]} (95 %-intervall). 5 (leader) och 10 (teacher) har valt en nivå. Svar utan nivå: 1 (leader: vill inte svara 1) och 3 (teacher: ej relevant 2, ej besvarad 1).`,
      `Of all pairs of leader and teacher, leader is higher in 72%, teacher in 4%, and in 24% both are on the same level. The difference in percentage points is +68, and likely between +${limits[0]} and +${limits[1]} (95% interval). 5 (leader) and 10 (teacher) chose a level. Answers without a level: 1 (leader: prefer not to say 1) and 3 (teacher: not applicable 2, not answered 1).`,
    ]);
  });

  it('has no interval of weighted answers, and says that they are', () => {
    const found = made(
      5,
      weighTally(twoRoles(), ({ role }) => (role === 'leader' ? 2 : 1)),
    );
    const explained = explainGap(gapIn(found), found);
    expect(explained).toMatchObject({ uncertainty: undefined, sides: [{ weightedCounts: [0, 2, 8] }, {}] });
    expect(explanation(explained, explanationEn)).toMatch(
      / same level\. How sure this is has not been worked out\. 5 \(leader\) and .* Answers are weighted\.$/,
    );
  });

  it('has no interval of a single rater', () => {
    const found = report(twoRolesRubric, { ...twoRoles(), counts: aloneCounts() }, { minimum: 1, compare });
    expect(explainGap(gapIn(found), found)).toMatchObject({ sides: [{ n: 1 }, { n: 10 }], uncertainty: undefined });
  });

  it('gives no number where a role is withheld, also of a gap that another report shows', () => {
    const [open, hidden] = [made(5), made(6)];
    for (const gap of [gapIn(open), gapIn(hidden)]) {
      const explained = explainGap(gap, hidden);
      expect(explained).toEqual({
        about: 'gap',
        unit: 'north',
        indicator: 'i0',
        roles: ['leader', 'teacher'],
        status: 'suppressed',
        reason: 'withheld',
        minimum: 6,
      });
      expect(explanation(explained, explanationSv)).toBe('Visas inte, för att ingen ska kunna kännas igen.');
    }
  });

  it('refuses a gap that the report hasn’t', () => {
    const found = made();
    const refusal =
      'Expected a gap of the report; received {"unit":"south","indicator":"i0"}, which it has none of. Give the report that the gap is of.';
    expect(() => explainGap({ ...gapIn(found), unit: 'south' }, found)).toThrow(new RangeError(refusal));
    expect(() => explainGap(gapIn(found), { ...found, results: [] })).toThrow(RangeError);
  });
});

/** The counts with one leader on high on i0, and five who left it open. */
function aloneCounts(): Uint8Array {
  const counts = Uint8Array.from(twoRoles().counts);
  counts.set([0, 0, 1, 0, 0, 0, 5]);
  return counts;
}
