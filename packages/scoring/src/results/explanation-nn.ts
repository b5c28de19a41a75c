import type { ExplanationWords } from './explanation-words.ts';

/** Norwegian (nynorsk) words for {@link explanation}. */
export const explanationNn: ExplanationWords = {
  language: 'nn',
  locale: 'nn-NO',
  level: 'nivå {level}',
  figures: {
    n: '{value} har valt eit nivå.',
    answered: '{value} har svart, med eller utan å velje eit nivå.',
    responseRate: 'Svarprosenten er {value}: {answered} av {invited} har svart.',
    missing: 'Svar utan nivå: {value}.',
    setAside: '{value} svar med eit nivå er ikkje rekna med.',
    anchored: '{value} svar om at det ikkje er aktuelt, er rekna som målnivået.',
    effectiveN: 'Svara seier like mykje som {value} svar som tel likt.',
    shares: 'Frå lågaste til høgaste nivå er andelane {value}.',
    modes: 'Flest har valt {value}.',
    median:
      'Medianen er {value}: Minst halvparten har valt dette nivået eller eit lågare, og minst halvparten dette eller eit høgare.',
    interpolatedMedian:
      'Den interpolerte medianen er {value}: midten av svara, rekna som om svara på eit nivå låg jamt spreidde over det.',
    favourable: '{value} har valt {from} eller høgare.',
    consensus:
      'Semja er {value}, på ein skala frå 0 (halvparten på lågaste og halvparten på høgaste nivå) til 1 (alle på same nivå).',
    agreement:
      'Van der Eijks mål for semje er {value}, på ein skala frå −1 (halvparten på lågaste og halvparten på høgaste nivå) via 0 (jamt spreidd) til 1 (alle på same nivå).',
    polarisation:
      'Polariseringa er {value}, på ein skala frå 0 (alle på same nivå) via 0,5 (jamt spreidd) til 1 (halvparten på lågaste og halvparten på høgaste nivå).',
    leikDispersion:
      'Spreiinga (Leik) er {value}, på ein skala frå 0 (alle på same nivå) til 1 (halvparten på lågaste og halvparten på høgaste nivå).',
    withinGroupAgreement:
      'Semja i gruppa (r_wg) er {value}: 1 når alle har valt same nivå, og 0 når svara varierer like mykje som om alle nivåa var brukte like ofte.',
    averageDeviation: 'I gjennomsnitt ligg svara {value} nivå frå medianen.',
  },
  medianBetween:
    'Medianen ligg mellom {low} og {high}: Halvparten har valt {low} eller lågare, og halvparten {high} eller høgare.',
  severalModes: 'Flest har valt {value}, like mange på kvart.',
  noValue: 'Desse svara gir ikkje noko slikt tal.',
  interval: 'Andelen ligg truleg mellom {low} og {high} ({confidence}-intervall).',
  finiteInterval:
    'Blant dei {invited} som vart spurde, ligg andelen truleg mellom {low} og {high} ({confidence}-intervall).',
  bounds: 'Same kva dei meiner som ikkje har valt eit nivå, er det minst {low} og høgst {high} av alle.',
  boundsCounted:
    'Same kva dei meiner som ikkje har valt eit nivå eller ikkje er rekna med, er det minst {low} og høgst {high} av alle.',
  leftOut: 'Dei som svarte at det ikkje er aktuelt, er haldne utanfor.',
  basis: 'Talet byggjer på {n} som har valt eit nivå',
  setAsideBasis: 'Talet byggjer på {n} av dei {chose} som har valt eit nivå',
  anchoredBasis:
    'Talet byggjer på {n}: {chose} har valt eit nivå, og {anchored} har svart at det ikkje er aktuelt og er rekna som om dei hadde valt målnivået',
  dimensionBasis: 'Talet byggjer på {indicators} kjenneteikn som tel likt, kvart med minst {n} som har valt eit nivå',
  dimensionCountedBasis:
    'Talet byggjer på {indicators} kjenneteikn som tel likt, kvart med minst {n} vurderingar som er rekna med',
  without: '; {missing} har ikkje gjort det ({list})',
  anchoredWithout: '; {missing} har ikkje gjort nokon av delane ({list})',
  dimensionWithout: '; vurderingar utan nivå: {missing} ({list})',
  counted: 'Svar som er rekna med: {value}.',
  weighted: 'Svara er vekta.',
  turned: 'Eit kjenneteikn er formulert motsett veg, og nivåa er snudde.',
  rules: {
    'half-of-dimension':
      'Har nokon vurdert færre enn halvparten av kjenneteikna i ein dimensjon, er vurderingane deira der ikkje rekna med ({setAside}).',
    'whole-raters':
      'Berre dei som har vurdert alle kjenneteikna, er med; vurderingar som ikkje er rekna med: {setAside}.',
    'not-applicable-at-target': '{anchored} svar om at det ikkje er aktuelt, er rekna som målnivået.',
  },
  missing: {
    'not-applicable': 'ikkje aktuelt',
    'do-not-know': 'veit ikkje',
    declined: 'ønskjer ikkje å svare',
    skipped: 'ikkje svart på',
  },
  network: 'Det gjeld nettverket {network}.',
  suppressed: {
    'too-few': 'Blir ikkje vist: Færre enn {minimum} har svart.',
    'would-reveal': 'Blir ikkje vist: Elles kunne svara frå ei mindre gruppe reknast ut.',
    unanimous: 'Blir ikkje vist: Alle har valt same nivå, så svaret til kvar einskild ville bli kjent.',
    'extreme-share': 'Blir ikkje vist: Ingen eller alle har valt eit nivå som blir rekna som godt.',
    dominated: 'Blir ikkje vist: Nokre få tel så mykje at resultatet ville vere deira.',
    withheld: 'Blir ikkje vist, slik at ingen kan kjennast att.',
  },
  gap: 'Av alle par av {first} og {second} ligg {first} høgast i {higher}, {second} høgast i {lower}, og i {equal} er dei på same nivå.',
  difference: 'Skilnaden er {difference} prosentpoeng, og ligg truleg mellom {low} og {high} ({confidence}-intervall).',
  noInterval: 'Kor sikkert dette er, er ikkje rekna ut.',
  places: {
    strengths: 'Plass {rank} når kjenneteikna blir rangerte etter andelen som har valt eit godt nivå: {value}.',
    mustChange: 'Plass {rank} når kjenneteikna blir rangerte etter andelen som har valt det lågaste nivået: {value}.',
    disagreement: 'Plass {rank} når kjenneteikna blir rangerte etter semje, med den lågaste først: {value}.',
    blindSpots:
      'Plass {rank} når kjenneteikna blir rangerte etter kor mykje høgare den første rolla vurderer dei: {value} på ein skala opp til 1 (Cliffs delta).',
    belowTarget: 'Plass {rank} når kjenneteikna blir rangerte etter andelen som ligg under målnivået: {value}.',
  },
  stability: 'I {stability} av tilfeldige trekningar frå dei same svara er kjenneteiknet blant dei fem første.',
};
