import { describe, expect, it } from 'vitest';
import { type AgainstStaffRule, againstStaffRules } from '../comparisons/against-staff-rules.ts';
import { gapBetweenRounds, type Judgement } from '../comparisons/gap-between-rounds.ts';
import { comparisonEn } from './comparison-en.ts';
import { told, toldInAll } from './told-in-all.test-data.ts';

const missing = { 'not-applicable': 0, 'do-not-know': 3, declined: 0, skipped: 0 };
const staff = { status: 'shown', counts: [2, 12, 6], missing } as const;

const judged = (level: number, round: Judgement['round'] = 'plenum', againstStaff?: AgainstStaffRule) =>
  ({
    about: 'rounds',
    gap: gapBetweenRounds(staff, { round, level }, againstStaff === undefined ? {} : { againstStaff }),
  }) as const;

describe('roundsSentences', () => {
  it('say what was agreed on, what the staff chose, whether it goes against them, and by which rule', () => {
    // 14 of 20 below level 3, and 6 on it: fewer than a third.
    expect(toldInAll(judged(3))).toEqual([
      'Plenum ble enige om nivå 3. Hver for seg har 70 % valgt et lavere nivå, 30 % det samme og 0 % et høyere. Vurderingen går imot personalet. Det er noe å snakke om, og behøver ikke være en feil. Regelen her: En vurdering går imot personalet når de som har valgt nivået, er færre enn hvert nivå ville fått om svarene var jevnt fordelt. Tallet bygger på 20 som har valgt et nivå; 3 har ikke gjort det (vet ikke 3).',
      'Plenum vart samde om nivå 3. Kvar for seg har 70 % valt eit lågare nivå, 30 % det same og 0 % eit høgare. Vurderinga går imot personalet. Det er noko å snakke om, og treng ikkje vere ein feil. Regelen her: Ei vurdering går imot personalet når dei som har valt nivået, er færre enn kvart nivå ville fått om svara var jamt fordelte. Talet byggjer på 20 som har valt eit nivå; 3 har ikkje gjort det (veit ikkje 3).',
      'Plenum blev enige om niveau 3. Hver for sig har 70 % valgt et lavere niveau, 30 % det samme og 0 % et højere. Vurderingen går imod personalet. Det er noget at tale om og behøver ikke at være en fejl. Reglen her: En vurdering går imod personalet, når de, der har valgt niveauet, er færre end det antal, hvert niveau ville få, hvis svarene var jævnt fordelt. Tallet bygger på 20, der har valgt et niveau; 3 har ikke gjort det (ved ikke 3).',
      'Plenum enades om nivå 3. Var för sig har 70 % valt en lägre nivå, 30 % samma nivå och 0 % en högre. Bedömningen går emot personalen. Det är något att tala om och behöver inte vara ett fel. Regeln här: en bedömning går emot personalen när de som har valt nivån är färre än varje nivå skulle få om svaren var jämnt fördelade. Siffran bygger på 20 som har valt en nivå; 3 har inte gjort det (vet ej 3).',
      'The plenum agreed on level 3. Rating alone, 70% chose a lower level, 30% the same and 0% a higher one. The judgement goes against the staff. That is something to talk about, and need not be a mistake. The rule here: a judgement goes against the staff when those who chose its level are fewer than each level would have if the answers were spread evenly. It rests on 20 who chose a level; 3 did not (don’t know 3).',
    ]);
  });

  it('say of a group’s judgement that it doesn’t', () => {
    // 2 of 20 below level 2, 12 on it, and 6 above.
    expect(toldInAll(judged(2, 'group')).map((text) => text.split('. ').slice(0, 3).join('. '))).toEqual([
      'Gruppa ble enige om nivå 2. Hver for seg har 10 % valgt et lavere nivå, 60 % det samme og 30 % et høyere. Vurderingen går ikke imot personalet',
      'Gruppa vart samde om nivå 2. Kvar for seg har 10 % valt eit lågare nivå, 60 % det same og 30 % eit høgare. Vurderinga går ikkje imot personalet',
      'Gruppen blev enige om niveau 2. Hver for sig har 10 % valgt et lavere niveau, 60 % det samme og 30 % et højere. Vurderingen går ikke imod personalet',
      'Gruppen enades om nivå 2. Var för sig har 10 % valt en lägre nivå, 60 % samma nivå och 30 % en högre. Bedömningen går inte emot personalen',
      'The group agreed on level 2. Rating alone, 10% chose a lower level, 60% the same and 30% a higher one. The judgement does not go against the staff',
    ]);
  });

  it('say the other rules', () => {
    const rule = (compared: ReturnType<typeof judged>) =>
      toldInAll(compared).map((text) => /(?:Regelen|Reglen|Regeln|The rule)[^.]*\./.exec(text)?.[0]);
    expect(rule(judged(1, 'plenum', againstStaffRules.outerQuarter))).toEqual([
      'Regelen her: En vurdering går imot personalet når de som har valgt nivået eller et som er enda lenger fra det midterste svaret, er færre enn 25 % av personalet.',
      'Regelen her: Ei vurdering går imot personalet når dei som har valt nivået eller eit som er endå lenger frå det midtarste svaret, er færre enn 25 % av personalet.',
      'Reglen her: En vurdering går imod personalet, når de, der har valgt niveauet eller et, der er endnu længere fra det midterste svar, er færre end 25 % af personalet.',
      'Regeln här: en bedömning går emot personalen när de som har valt nivån eller en som är ännu längre från det mittersta svaret är färre än 25 % av personalen.',
      'The rule here: a judgement goes against the staff when those who chose its level, or one still further from the middle answer, are fewer than 25% of the staff.',
    ]);
    expect(rule(judged(1, 'plenum', againstStaffRules.tenth))[0]).toBe(
      'Regelen her: En vurdering går imot personalet når de som har valgt nivået, er færre enn 10 % av personalet.',
    );
    const eighth = { ...againstStaffRules.tenth, fewerThan: 0.125 };
    expect(told(judged(1, 'plenum', eighth), comparisonEn)).toContain(' are fewer than 12.5% of the staff.');
  });
});
