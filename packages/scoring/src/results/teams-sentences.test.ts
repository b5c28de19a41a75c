import { describe, expect, it } from 'vitest';
import { hidden, shownOf, sideOf } from '../comparisons/sides.test-data.ts';
import { variationBetweenTeams } from '../comparisons/variation-between-teams.ts';
import { comparisonEn } from './comparison-en.ts';
import { told, toldInAll } from './told-in-all.test-data.ts';

const teams = [sideOf(6, 0, 0), sideOf(0, 6, 0), sideOf(0, 3, 3)];
/** Between them 1 − (1/12) / (2/9 + 5/36), by chance 2/17; of each team two skipped the indicator. */
const found = shownOf(variationBetweenTeams({ id: 'own', version: '1.0.0' }, [...teams, hidden]));

describe('teamsSentences', () => {
  it('say how much lies between teams, how sure that is, what chance would give, and who it rests on', () => {
    const interval = { low: 0.586, high: 0.871, confidence: 0.95 };
    // Answers as different as these are rarer than one in a hundred, were the teams alike: a test says so.
    const variation = { status: 'shown', ...found, interval } as const;
    expect(toldInAll({ about: 'teams', variation })).toEqual([
      'Av uenigheten ligger 77 % mellom enhetene og resten innenfor dem. Andelen ligger trolig mellom 59 % og 87 % (95 %-intervall). Var de samme personene fordelt tilfeldig på enhetene, ville andelen i gjennomsnitt vært 12 %. Var enhetene egentlig like, ville tilfeldigheter alene gi så ulike svar i under 1 % av tilfellene. Tallet bygger på 18 som har valgt et nivå; 6 har ikke gjort det (ikke besvart 6). De som er regnet med, er fordelt på 3 enheter: 6, 6 og 6. Enheter som ikke vises, er ikke regnet med: 1.',
      'Av usemja ligg 77 % mellom einingane og resten innanfor dei. Andelen ligg truleg mellom 59 % og 87 % (95 %-intervall). Var dei same personane fordelte tilfeldig på einingane, ville andelen i gjennomsnitt vore 12 %. Var einingane eigentleg like, ville slumpen åleine gi så ulike svar i under 1 % av tilfella. Talet byggjer på 18 som har valt eit nivå; 6 har ikkje gjort det (ikkje svart på 6). Dei som er rekna med, er fordelte på 3 einingar: 6, 6 og 6. Einingar som ikkje blir viste, er ikkje rekna med: 1.',
      'Af uenigheden ligger 77 % mellem enhederne og resten inden for dem. Andelen ligger sandsynligvis mellem 59 % og 87 % (95 %-interval). Var de samme personer fordelt tilfældigt på enhederne, ville andelen i gennemsnit være 12 %. Var enhederne i virkeligheden ens, ville tilfældigheder alene give så forskellige svar i under 1 % af tilfældene. Tallet bygger på 18, der har valgt et niveau; 6 har ikke gjort det (ikke besvaret 6). De, der er regnet med, er fordelt på 3 enheder: 6, 6 og 6. Enheder, der ikke vises, er ikke regnet med: 1.',
      'Av oenigheten ligger 77 % mellan enheterna och resten inom dem. Andelen ligger troligen mellan 59 % och 87 % (95 %-intervall). Om samma personer hade fördelats slumpmässigt på enheterna hade andelen i genomsnitt varit 12 %. Om enheterna egentligen var lika skulle slumpen ensam ge så olika svar i under 1 % av fallen. Siffran bygger på 18 som har valt en nivå; 6 har inte gjort det (ej besvarad 6). De som räknas med är fördelade på 3 enheter: 6, 6 och 6. Enheter som inte visas räknas inte med: 1.',
      'Of the disagreement, 77% lies between the units and the rest within them. The share is likely between 59% and 87% (95% interval). Were the same people dealt out to the units at random, that share would be 12% on average. Were the units really alike, chance alone would give answers this different in under 1% of cases. It rests on 18 who chose a level; 6 did not (not answered 6). Those who count are in 3 units: 6, 6 and 6. Units that are not shown do not count: 1.',
    ]);
  });

  it('say that how sure it is hasn’t been worked out, and nothing of a test or a withheld team where there is none', () => {
    const variation = { status: 'shown', ...found, interval: undefined, p: undefined, withheld: 0 } as const;
    expect(told({ about: 'teams', variation }, comparisonEn)).toBe(
      'Of the disagreement, 77% lies between the units and the rest within them. How sure this is has not been worked out. Were the same people dealt out to the units at random, that share would be 12% on average. It rests on 18 who chose a level; 6 did not (not answered 6). Those who count are in 3 units: 6, 6 and 6.',
    );
  });

  it('write a chance from one in a hundred on as it is', () => {
    const chance = (p: number) => told({ about: 'teams', variation: { status: 'shown', ...found, p } }, comparisonEn);
    expect(chance(0.01)).toContain(' answers this different in 1% of cases.');
    expect(chance(0.0099)).toContain(' answers this different in under 1% of cases.');
    expect(chance(0.284)).toContain(' answers this different in 28% of cases.');
  });
});
