import type { ExplanationWords } from './explanation-words.ts';

/** Norwegian (bokmål) words for {@link explanation}. */
export const explanationNb: ExplanationWords = {
  language: 'nb',
  locale: 'nb-NO',
  level: 'nivå {level}',
  figures: {
    n: '{value} har valgt et nivå.',
    answered: '{value} har svart, med eller uten å velge et nivå.',
    responseRate: 'Svarprosenten er {value}: {answered} av {invited} har svart.',
    missing: 'Svar uten nivå: {value}.',
    setAside: '{value} svar med et nivå er ikke regnet med.',
    anchored: '{value} svar om at det ikke er aktuelt, er regnet som målnivået.',
    effectiveN: 'Svarene sier like mye som {value} svar som teller likt.',
    shares: 'Fra laveste til høyeste nivå er andelene {value}.',
    modes: 'Flest har valgt {value}.',
    median:
      'Medianen er {value}: Minst halvparten har valgt dette nivået eller et lavere, og minst halvparten dette eller et høyere.',
    interpolatedMedian:
      'Den interpolerte medianen er {value}: midten av svarene, regnet som om svarene på et nivå lå jevnt spredt over det.',
    favourable: '{value} har valgt {from} eller høyere.',
    consensus:
      'Enigheten er {value}, på en skala fra 0 (halvparten på laveste og halvparten på høyeste nivå) til 1 (alle på samme nivå).',
    agreement:
      'Van der Eijks mål for enighet er {value}, på en skala fra −1 (halvparten på laveste og halvparten på høyeste nivå) via 0 (jevnt spredt) til 1 (alle på samme nivå).',
    polarisation:
      'Polariseringen er {value}, på en skala fra 0 (alle på samme nivå) via 0,5 (jevnt spredt) til 1 (halvparten på laveste og halvparten på høyeste nivå).',
    leikDispersion:
      'Spredningen (Leik) er {value}, på en skala fra 0 (alle på samme nivå) til 1 (halvparten på laveste og halvparten på høyeste nivå).',
    withinGroupAgreement:
      'Enigheten i gruppa (r_wg) er {value}: 1 når alle har valgt samme nivå, og 0 når svarene varierer like mye som om alle nivåene var brukt like ofte.',
    averageDeviation: 'I gjennomsnitt ligger svarene {value} nivåer fra medianen.',
  },
  medianBetween:
    'Medianen ligger mellom {low} og {high}: Halvparten har valgt {low} eller lavere, og halvparten {high} eller høyere.',
  severalModes: 'Flest har valgt {value}, like mange på hvert.',
  noValue: 'Disse svarene gir ikke noe slikt tall.',
  interval: 'Andelen ligger trolig mellom {low} og {high} ({confidence}-intervall).',
  finiteInterval:
    'Blant de {invited} som ble spurt, ligger andelen trolig mellom {low} og {high} ({confidence}-intervall).',
  bounds: 'Uansett hva de mener som ikke har valgt et nivå, er det minst {low} og høyst {high} av alle.',
  boundsCounted:
    'Uansett hva de mener som ikke har valgt et nivå eller ikke er regnet med, er det minst {low} og høyst {high} av alle.',
  leftOut: 'De som svarte at det ikke er aktuelt, er holdt utenfor.',
  basis: 'Tallet bygger på {n} som har valgt et nivå',
  setAsideBasis: 'Tallet bygger på {n} av de {chose} som har valgt et nivå',
  anchoredBasis:
    'Tallet bygger på {n}: {chose} har valgt et nivå, og {anchored} har svart at det ikke er aktuelt og er regnet som om de hadde valgt målnivået',
  dimensionBasis: 'Tallet bygger på {indicators} kjennetegn som teller likt, hvert med minst {n} som har valgt et nivå',
  dimensionCountedBasis:
    'Tallet bygger på {indicators} kjennetegn som teller likt, hvert med minst {n} vurderinger som er regnet med',
  without: '; {missing} har ikke gjort det ({list})',
  anchoredWithout: '; {missing} har ikke gjort noen av delene ({list})',
  dimensionWithout: '; vurderinger uten nivå: {missing} ({list})',
  counted: 'Svar som er regnet med: {value}.',
  weighted: 'Svarene er vektet.',
  turned: 'Et kjennetegn er formulert motsatt vei, og nivåene er snudd.',
  rules: {
    'half-of-dimension':
      'Har noen vurdert færre enn halvparten av kjennetegnene i en dimensjon, er vurderingene deres der ikke regnet med ({setAside}).',
    'whole-raters':
      'Bare de som har vurdert alle kjennetegnene, er med; vurderinger som ikke er regnet med: {setAside}.',
    'not-applicable-at-target': '{anchored} svar om at det ikke er aktuelt, er regnet som målnivået.',
  },
  missing: {
    'not-applicable': 'ikke aktuelt',
    'do-not-know': 'vet ikke',
    declined: 'ønsker ikke å svare',
    skipped: 'ikke besvart',
  },
  network: 'Det gjelder nettverket {network}.',
  suppressed: {
    'too-few': 'Vises ikke: Færre enn {minimum} har svart.',
    'would-reveal': 'Vises ikke: Ellers kunne svarene fra en mindre gruppe regnes ut.',
    unanimous: 'Vises ikke: Alle har valgt samme nivå, så svaret til hver enkelt ville bli kjent.',
    'extreme-share': 'Vises ikke: Ingen eller alle har valgt et nivå som regnes som godt.',
    dominated: 'Vises ikke: Noen få teller så mye at resultatet ville være deres.',
    withheld: 'Vises ikke, slik at ingen kan kjennes igjen.',
  },
  gap: 'Av alle par av {first} og {second} ligger {first} høyest i {higher}, {second} høyest i {lower}, og i {equal} er de på samme nivå.',
  difference:
    'Forskjellen er {difference} prosentpoeng, og ligger trolig mellom {low} og {high} ({confidence}-intervall).',
  noInterval: 'Hvor sikkert dette er, er ikke regnet ut.',
  places: {
    strengths: 'Plass {rank} når kjennetegnene rangeres etter andelen som har valgt et godt nivå: {value}.',
    mustChange: 'Plass {rank} når kjennetegnene rangeres etter andelen som har valgt det laveste nivået: {value}.',
    disagreement: 'Plass {rank} når kjennetegnene rangeres etter enighet, med den laveste først: {value}.',
    blindSpots:
      'Plass {rank} når kjennetegnene rangeres etter hvor mye høyere den første rollen vurderer dem: {value} på en skala opp til 1 (Cliffs delta).',
    belowTarget: 'Plass {rank} når kjennetegnene rangeres etter andelen som ligger under målnivået: {value}.',
  },
  stability: 'I {stability} av tilfeldige trekninger fra de samme svarene er kjennetegnet blant de fem første.',
};
