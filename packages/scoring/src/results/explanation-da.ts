import type { ExplanationWords } from './explanation-words.ts';

/** Danish words for {@link explanation}. */
export const explanationDa: ExplanationWords = {
  language: 'da',
  locale: 'da-DK',
  level: 'niveau {level}',
  figures: {
    n: '{value} har valgt et niveau.',
    answered: '{value} har svaret, med eller uden at vælge et niveau.',
    responseRate: 'Svarprocenten er {value}: {answered} ud af {invited} har svaret.',
    missing: 'Svar uden niveau: {value}.',
    setAside: '{value} svar med et niveau er ikke regnet med.',
    anchored: '{value} svar om, at det ikke er relevant, er regnet som målniveauet.',
    effectiveN: 'Svarene siger lige så meget som {value} svar, der tæller lige meget.',
    shares: 'Fra laveste til højeste niveau er andelene {value}.',
    modes: 'Flest har valgt {value}.',
    median:
      'Medianen er {value}: Mindst halvdelen har valgt dette niveau eller et lavere, og mindst halvdelen dette eller et højere.',
    interpolatedMedian:
      'Den interpolerede median er {value}: midten af svarene, regnet, som om svarene på et niveau lå jævnt fordelt over det.',
    favourable: '{value} har valgt {from} eller højere.',
    consensus:
      'Enigheden er {value} på en skala fra 0 (halvdelen på laveste og halvdelen på højeste niveau) til 1 (alle på samme niveau).',
    agreement:
      'Van der Eijks mål for enighed er {value} på en skala fra −1 (halvdelen på laveste og halvdelen på højeste niveau) over 0 (jævnt fordelt) til 1 (alle på samme niveau).',
    polarisation:
      'Polariseringen er {value} på en skala fra 0 (alle på samme niveau) over 0,5 (jævnt fordelt) til 1 (halvdelen på laveste og halvdelen på højeste niveau).',
    leikDispersion:
      'Spredningen (Leik) er {value} på en skala fra 0 (alle på samme niveau) til 1 (halvdelen på laveste og halvdelen på højeste niveau).',
    withinGroupAgreement:
      'Enigheden i gruppen (r_wg) er {value}: 1, når alle har valgt samme niveau, og 0, når svarene varierer lige så meget, som hvis alle niveauer var brugt lige ofte.',
    averageDeviation: 'I gennemsnit ligger svarene {value} niveauer fra medianen.',
  },
  medianBetween:
    'Medianen ligger mellem {low} og {high}: Halvdelen har valgt {low} eller lavere, og halvdelen {high} eller højere.',
  severalModes: 'Flest har valgt {value}, lige mange på hvert.',
  noValue: 'Disse svar giver ikke et sådant tal.',
  interval: 'Andelen ligger sandsynligvis mellem {low} og {high} ({confidence}-interval).',
  finiteInterval:
    'Blandt de {invited}, der blev spurgt, ligger andelen sandsynligvis mellem {low} og {high} ({confidence}-interval).',
  bounds: 'Uanset hvad de mener, som ikke har valgt et niveau, er det mindst {low} og højst {high} af alle.',
  boundsCounted:
    'Uanset hvad de mener, som ikke har valgt et niveau eller ikke er regnet med, er det mindst {low} og højst {high} af alle.',
  leftOut: 'De, der svarede, at det ikke er relevant, er holdt udenfor.',
  basis: 'Tallet bygger på {n}, der har valgt et niveau',
  setAsideBasis: 'Tallet bygger på {n} af de {chose}, der har valgt et niveau',
  anchoredBasis:
    'Tallet bygger på {n}: {chose} har valgt et niveau, og {anchored} har svaret, at det ikke er relevant, og er regnet, som om de havde valgt målniveauet',
  dimensionBasis:
    'Tallet bygger på {indicators} indikatorer, der tæller lige meget, hver med mindst {n}, der har valgt et niveau',
  dimensionCountedBasis:
    'Tallet bygger på {indicators} indikatorer, der tæller lige meget, hver med mindst {n} vurderinger, der er regnet med',
  without: '; {missing} har ikke gjort det ({list})',
  anchoredWithout: '; {missing} har ikke gjort nogen af delene ({list})',
  dimensionWithout: '; vurderinger uden niveau: {missing} ({list})',
  counted: 'Svar, der er regnet med: {value}.',
  weighted: 'Svarene er vægtede.',
  turned: 'En indikator er formuleret modsat, og dens niveauer er vendt om.',
  rules: {
    'half-of-dimension':
      'Hvis nogen har vurderet færre end halvdelen af indikatorerne i en dimension, er deres vurderinger der ikke regnet med ({setAside}).',
    'whole-raters':
      'Kun de, der har vurderet alle indikatorer, er med; vurderinger, der ikke er regnet med: {setAside}.',
    'not-applicable-at-target': '{anchored} svar om, at det ikke er relevant, er regnet som målniveauet.',
  },
  missing: {
    'not-applicable': 'ikke relevant',
    'do-not-know': 'ved ikke',
    declined: 'ønsker ikke at svare',
    skipped: 'ikke besvaret',
  },
  network: 'Det gælder netværket {network}.',
  suppressed: {
    'too-few': 'Vises ikke: Færre end {minimum} har svaret.',
    'would-reveal': 'Vises ikke: Ellers kunne svarene fra en mindre gruppe regnes ud.',
    unanimous: 'Vises ikke: Alle har valgt samme niveau, så den enkeltes svar ville blive kendt.',
    'extreme-share': 'Vises ikke: Ingen eller alle har valgt et niveau, der regnes som godt.',
    dominated: 'Vises ikke: Nogle få tæller så meget, at resultatet ville være deres.',
    withheld: 'Vises ikke, så ingen kan genkendes.',
  },
  gap: 'Af alle par af {first} og {second} ligger {first} højest i {higher}, {second} højest i {lower}, og i {equal} er de på samme niveau.',
  difference:
    'Forskellen er {difference} procentpoint og ligger sandsynligvis mellem {low} og {high} ({confidence}-interval).',
  noInterval: 'Hvor sikkert dette er, er ikke regnet ud.',
  places: {
    strengths: 'Plads {rank}, når indikatorerne rangeres efter andelen, der har valgt et godt niveau: {value}.',
    mustChange: 'Plads {rank}, når indikatorerne rangeres efter andelen, der har valgt det laveste niveau: {value}.',
    disagreement: 'Plads {rank}, når indikatorerne rangeres efter enighed med den laveste først: {value}.',
    blindSpots:
      'Plads {rank}, når indikatorerne rangeres efter, hvor meget højere den første rolle vurderer dem: {value} på en skala op til 1 (Cliffs delta).',
    belowTarget: 'Plads {rank}, når indikatorerne rangeres efter andelen, der ligger under målniveauet: {value}.',
  },
  stability: 'I {stability} af tilfældige udtræk fra de samme svar er indikatoren blandt de fem første.',
};
