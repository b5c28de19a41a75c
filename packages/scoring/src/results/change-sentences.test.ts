import { describe, expect, it } from 'vitest';
import type { Change } from '../comparisons/change.ts';
import { changesBetweenWaves } from '../comparisons/changes-between-waves.ts';
import { shownOf } from '../comparisons/sides.test-data.ts';
import type { WaveChange } from '../comparisons/wave-change.ts';
import type { WaveOptions } from '../comparisons/wave-options.ts';
import type { WavePair } from '../comparisons/wave-pair.ts';
import { comparisonEn } from './comparison-en.ts';
import { told, toldInAll } from './told-in-all.test-data.ts';

const none = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
const sideOf = (...counts: number[]) => ({ status: 'shown', counts, missing: none }) as const;
const waves = ['2026', '2027'] as const;

function changeOf(pairs: readonly Omit<WavePair, 'indicator'>[], options: WaveOptions): WaveChange {
  const rubric = { id: 'own', version: '1.0.0' };
  const named = pairs.map((pair, at) => ({ indicator: `i${at}`, ...pair }));
  const found = changesBetweenWaves({ before: rubric, after: rubric }, named, options);
  if (found.status === 'refused') throw new Error('Expected changes.');
  return shownOf(found.changes[0]?.result);
}

/** The change with limits that need no working out, as it goes in. */
const compared = (change: WaveChange, low = 0.186, high = 0.588) =>
  ({
    about: 'change',
    waves,
    change: { status: 'shown', ...change, favourable: { ...change.favourable, low, high } },
  }) as const;

/** Of 23, twelve rose, ten stayed and one fell; two more answered the second time. */
const linked = [
  [3, 8, 1],
  [0, 5, 3],
  [0, 1, 2],
];
const risen = { before: sideOf(12, 8, 3), after: { ...sideOf(3, 14, 8), missing: { ...none, skipped: 2 } }, linked };
const unmoved = { before: sideOf(5, 5), after: sideOf(5, 5) };
/** From the middle to both ends: 8 + 10 steps down, and as many up, of 28. */
const split = { before: sideOf(0, 4, 20, 4, 0), after: sideOf(8, 6, 0, 6, 8) };

describe('changeSentences', () => {
  it('say of the same raters which way they went, who is left out, the shares, and how sure that is', () => {
    // From level 2 on 11 of 23 before, and 20 after: nine more.
    const change = changeOf([risen, unmoved], { favourable: 2 });
    expect(toldInAll(compared(change))).toEqual([
      'Svarene har gått tydelig opp fra 2026 til 2027. Av 23 som svarte begge ganger, gikk 12 opp, 10 ble stående, og 1 gikk ned. Bare de er sammenlignet; 0 svarte bare den første gangen, og 2 bare den andre. Andelen som valgte et godt nivå, var 48 % den første gangen og 87 % den andre. Forskjellen er +39 prosentpoeng, og ligger trolig mellom +19 og +59 (95 %-intervall). En endring kalles tydelig når tilfeldigheter alene ville gi en like stor i høyst 5 % av tilfellene, også når vi tar hensyn til at vi ser på 2 kjennetegn. Intervallet tar ikke hensyn til det. 23 (2026) og 25 (2027) har valgt et nivå. Svar uten nivå: 2 (2027: ikke besvart 2).',
      'Svara har gått tydeleg opp frå 2026 til 2027. Av 23 som svarte begge gongene, gjekk 12 opp, 10 vart ståande, og 1 gjekk ned. Berre dei er samanlikna; 0 svarte berre den første gongen, og 2 berre den andre. Andelen som valde eit godt nivå, var 48 % den første gongen og 87 % den andre. Skilnaden er +39 prosentpoeng, og ligg truleg mellom +19 og +59 (95 %-intervall). Ei endring blir kalla tydeleg når slumpen åleine ville gi ei like stor i høgst 5 % av tilfella, også når vi tek omsyn til at vi ser på 2 kjenneteikn. Intervallet tek ikkje omsyn til det. 23 (2026) og 25 (2027) har valt eit nivå. Svar utan nivå: 2 (2027: ikkje svart på 2).',
      'Svarene er gået tydeligt op fra 2026 til 2027. Af 23, der svarede begge gange, gik 12 op, 10 blev stående, og 1 gik ned. Kun de er sammenlignet; 0 svarede kun den første gang og 2 kun den anden. Andelen, der valgte et godt niveau, var 48 % den første gang og 87 % den anden. Forskellen er +39 procentpoint og ligger sandsynligvis mellem +19 og +59 (95 %-interval). En ændring kaldes tydelig, når tilfældigheder alene ville give en lige så stor i højst 5 % af tilfældene, også når vi tager højde for, at vi ser på 2 indikatorer. Intervallet tager ikke højde for det. 23 (2026) og 25 (2027) har valgt et niveau. Svar uden niveau: 2 (2027: ikke besvaret 2).',
      'Svaren har gått tydligt upp från 2026 till 2027. Av 23 som svarade båda gångerna gick 12 upp, 10 stannade kvar och 1 gick ned. Bara de jämförs; 0 svarade bara den första gången och 2 bara den andra. Andelen som valde en god nivå var 48 % den första gången och 87 % den andra. Skillnaden i procentenheter är +39 och ligger troligen mellan +19 och +59 (95 %-intervall). En förändring kallas tydlig när slumpen ensam skulle ge en lika stor i högst 5 % av fallen, även med hänsyn till att vi ser på 2 indikatorer. Intervallet tar inte hänsyn till det. 23 (2026) och 25 (2027) har valt en nivå. Svar utan nivå: 2 (2027: ej besvarad 2).',
      'The answers clearly went up from 2026 to 2027. Of 23 who answered both times, 12 went up, 10 stayed and 1 went down. Only they are compared; 0 answered the first time only, and 2 the second time only. The share who chose a favourable level was 48% the first time and 87% the second. The difference in percentage points is +39, and likely between +19 and +59 (95% interval). A change is called clear when chance alone would give one as large in at most 5% of cases, even allowing for the 2 indicators that we look at. The interval takes no account of that. 23 (2026) and 25 (2027) chose a level. Answers without a level: 2 (2027: not answered 2).',
    ]);
  });

  it('leave nobody out where all answered both times', () => {
    const all = changeOf([{ ...risen, after: sideOf(3, 14, 6) }], { favourable: 2 });
    expect(all.linked).toEqual({ n: 23, left: 0, joined: 0 });
    expect(told(compared(all), comparisonEn)).toMatch(/ 10 stayed and 1 went down\. The share who chose /);
  });

  it('say who is left out also where as many left as joined', () => {
    const change = changeOf([{ before: sideOf(13, 9, 3), after: sideOf(3, 14, 8), linked }], { favourable: 2 });
    expect(change.linked).toEqual({ n: 23, left: 2, joined: 2 });
    expect(told(compared(change), comparisonEn)).toContain(
      ' Only they are compared; 2 answered the first time only, and 2 the second time only. ',
    );
  });

  it('say of others that nobody is followed, and how a staff moved apart', () => {
    // From level 3 on 24 of 28 before, and 14 after; 18 / 28 steps.
    const change = changeOf([split], { favourable: 3 });
    expect(toldInAll(compared(change, -0.553, -0.124))).toEqual([
      'Svarene er blitt tydelig mer delt fra 2026 til 2027: Flere valgte lave nivåer, og flere valgte høye. I gjennomsnitt per person svarer det til 0,64 nivåer opp og 0,64 nivåer ned. Ingen er fulgt fra den ene gangen til den andre, så en virkelig endring kan gå upåaktet hen. Andelen som valgte et godt nivå, var 86 % den første gangen og 50 % den andre. Forskjellen er −36 prosentpoeng, og ligger trolig mellom −55 og −12 (95 %-intervall). En endring kalles tydelig når tilfeldigheter alene ville gi en like stor i høyst 5 % av tilfellene. 28 (2026) og 28 (2027) har valgt et nivå.',
      'Svara har blitt tydeleg meir delte frå 2026 til 2027: Fleire valde låge nivå, og fleire valde høge. I gjennomsnitt per person svarer det til 0,64 nivå opp og 0,64 nivå ned. Ingen er følgde frå den eine gongen til den andre, så ei verkeleg endring kan bli oversedd. Andelen som valde eit godt nivå, var 86 % den første gongen og 50 % den andre. Skilnaden er −36 prosentpoeng, og ligg truleg mellom −55 og −12 (95 %-intervall). Ei endring blir kalla tydeleg når slumpen åleine ville gi ei like stor i høgst 5 % av tilfella. 28 (2026) og 28 (2027) har valt eit nivå.',
      'Svarene er blevet tydeligt mere delte fra 2026 til 2027: Flere valgte lave niveauer, og flere valgte høje. I gennemsnit pr. person svarer det til 0,64 niveauer op og 0,64 niveauer ned. Ingen er fulgt fra den ene gang til den anden, så en virkelig ændring kan blive overset. Andelen, der valgte et godt niveau, var 86 % den første gang og 50 % den anden. Forskellen er -36 procentpoint og ligger sandsynligvis mellem -55 og -12 (95 %-interval). En ændring kaldes tydelig, når tilfældigheder alene ville give en lige så stor i højst 5 % af tilfældene. 28 (2026) og 28 (2027) har valgt et niveau.',
      'Svaren har blivit tydligt mer delade från 2026 till 2027: fler valde låga nivåer, och fler valde höga. I genomsnitt per person motsvarar det 0,64 nivåer upp och 0,64 nivåer ned. Ingen följs från den ena gången till den andra, så en verklig förändring kan förbli oupptäckt. Andelen som valde en god nivå var 86 % den första gången och 50 % den andra. Skillnaden i procentenheter är −36 och ligger troligen mellan −55 och −12 (95 %-intervall). En förändring kallas tydlig när slumpen ensam skulle ge en lika stor i högst 5 % av fallen. 28 (2026) och 28 (2027) har valt en nivå.',
      'The answers became clearly more divided from 2026 to 2027: more chose low levels, and more chose high ones. On average per person that comes to 0.64 levels up and 0.64 levels down. Nobody is followed from one time to the other, so a real change may go unseen. The share who chose a favourable level was 86% the first time and 50% the second. The difference in percentage points is -36, and likely between -55 and -12 (95% interval). A change is called clear when chance alone would give one as large in at most 5% of cases. 28 (2026) and 28 (2027) chose a level.',
    ]);
  });

  it.each<[Change, boolean, string[]]>([
    [
      'down',
      false,
      [
        'Svarene har gått tydelig ned fra 2026 til 2027',
        'Svara har gått tydeleg ned frå 2026 til 2027',
        'Svarene er gået tydeligt ned fra 2026 til 2027',
        'Svaren har gått tydligt ned från 2026 till 2027',
        'The answers clearly went down from 2026 to 2027',
      ],
    ],
    [
      'closer',
      true,
      [
        'Svarene er blitt tydelig mer samlet fra 2026 til 2027: Færre valgte lave nivåer, og færre valgte høye',
        'Svara har blitt tydeleg meir samla frå 2026 til 2027: Færre valde låge nivå, og færre valde høge',
        'Svarene er blevet tydeligt mere samlede fra 2026 til 2027: Færre valgte lave niveauer, og færre valgte høje',
        'Svaren har blivit tydligt mer samlade från 2026 till 2027: färre valde låga nivåer, och färre valde höga',
        'The answers came clearly closer together from 2026 to 2027: fewer chose low levels, and fewer chose high ones',
      ],
    ],
    [
      'no-clear-change',
      false,
      [
        'Det er ingen tydelig endring fra 2026 til 2027',
        'Det er inga tydeleg endring frå 2026 til 2027',
        'Der er ingen tydelig ændring fra 2026 til 2027',
        'Det finns ingen tydlig förändring från 2026 till 2027',
        'There is no clear change from 2026 to 2027',
      ],
    ],
  ])('say what a change is (%s), and how many steps only where both ends moved', (change, hasSteps, first) => {
    const texts = toldInAll(compared({ ...changeOf([split], { favourable: 3 }), change }));
    expect(texts.map((text) => text.split('. ')[0])).toEqual(first);
    expect(texts.map((text) => /0[.,]64/.test(text))).toEqual(texts.map(() => hasSteps));
  });

  it('say what the other correction lets through, and at which level', () => {
    const options = { favourable: 2, correction: 'benjamini-hochberg', level: 0.025 } as const;
    const texts = toldInAll(compared(changeOf([risen, unmoved, unmoved], options)));
    const among = /[^.]*(?:2,5 %|2\.5%)[^.]*\. [^.]*\./;
    expect(texts.map((text) => among.exec(text)?.[0].trim())).toEqual([
      'Når vi ser på 3 kjennetegn, kan vi vente at høyst 2,5 % av endringene som kalles tydelige, er tilfeldige. Intervallet tar ikke hensyn til hvor mange vi ser på.',
      'Når vi ser på 3 kjenneteikn, kan vi vente at høgst 2,5 % av endringane som blir kalla tydelege, er tilfeldige. Intervallet tek ikkje omsyn til kor mange vi ser på.',
      'Når vi ser på 3 indikatorer, kan vi vente, at højst 2,5 % af de ændringer, der kaldes tydelige, er tilfældige. Intervallet tager ikke højde for, hvor mange vi ser på.',
      'När vi ser på 3 indikatorer kan vi vänta oss att högst 2,5 % av de förändringar som kallas tydliga beror på slumpen. Intervallet tar inte hänsyn till hur många vi ser på.',
      'Looking at 3 indicators, we can expect that at most 2.5% of the changes called clear are due to chance. The interval takes no account of how many we look at.',
    ]);
    expect(told(compared(changeOf([risen], options)), comparisonEn)).toContain(
      ' A change is called clear when chance alone would give one as large in at most 2.5% of cases. 23 ',
    );
  });
});
