import type { ExplanationWords } from './explanation-words.ts';

/** Swedish words for {@link explanation}. */
export const explanationSv: ExplanationWords = {
  language: 'sv',
  locale: 'sv-SE',
  level: 'nivå {level}',
  figures: {
    n: '{value} har valt en nivå.',
    answered: '{value} har svarat, med eller utan att välja en nivå.',
    responseRate: 'Svarsfrekvensen är {value}: {answered} av {invited} har svarat.',
    missing: 'Svar utan nivå: {value}.',
    setAside: '{value} svar med en nivå räknas inte.',
    anchored: '{value} svar om att det inte är relevant räknas som målnivån.',
    effectiveN: 'Svaren säger lika mycket som {value} svar som väger lika.',
    shares: 'Från lägsta till högsta nivån är andelarna {value}.',
    modes: 'Flest har valt {value}.',
    median:
      'Medianen är {value}: minst hälften har valt den nivån eller en lägre, och minst hälften den eller en högre.',
    interpolatedMedian:
      'Den interpolerade medianen är {value}: mitten av svaren, räknat som om svaren på en nivå låg jämnt utspridda över den.',
    favourable: '{value} har valt {from} eller högre.',
    consensus:
      'Samstämmigheten är {value} på en skala från 0 (hälften på lägsta och hälften på högsta nivån) till 1 (alla på samma nivå).',
    agreement:
      'Van der Eijks mått på samstämmighet är {value} på en skala från −1 (hälften på lägsta och hälften på högsta nivån) via 0 (jämnt utspritt) till 1 (alla på samma nivå).',
    polarisation:
      'Polariseringen är {value} på en skala från 0 (alla på samma nivå) via 0,5 (jämnt utspritt) till 1 (hälften på lägsta och hälften på högsta nivån).',
    leikDispersion:
      'Spridningen (Leik) är {value} på en skala från 0 (alla på samma nivå) till 1 (hälften på lägsta och hälften på högsta nivån).',
    withinGroupAgreement:
      'Samstämmigheten i gruppen (r_wg) är {value}: 1 när alla har valt samma nivå, och 0 när svaren varierar lika mycket som om alla nivåer hade använts lika ofta.',
    averageDeviation: 'I genomsnitt ligger svaren {value} nivåer från medianen.',
  },
  medianBetween:
    'Medianen ligger mellan {low} och {high}: hälften har valt {low} eller lägre, och hälften {high} eller högre.',
  severalModes: 'Flest har valt {value}, lika många på varje.',
  noValue: 'De här svaren ger ingen sådan siffra.',
  interval: 'Andelen ligger troligen mellan {low} och {high} ({confidence}-intervall).',
  finiteInterval:
    'Bland de {invited} som tillfrågades ligger andelen troligen mellan {low} och {high} ({confidence}-intervall).',
  bounds: 'Oavsett vad de tycker som inte har valt någon nivå är det minst {low} och högst {high} av alla.',
  boundsCounted:
    'Oavsett vad de tycker som inte har valt någon nivå eller inte räknas med är det minst {low} och högst {high} av alla.',
  leftOut: 'De som svarade att det inte är relevant räknas inte med.',
  basis: 'Siffran bygger på {n} som har valt en nivå',
  setAsideBasis: 'Siffran bygger på {n} av de {chose} som har valt en nivå',
  anchoredBasis:
    'Siffran bygger på {n}: {chose} har valt en nivå, och {anchored} har svarat att det inte är relevant och räknas som om de hade valt målnivån',
  dimensionBasis:
    'Siffran bygger på {indicators} indikatorer som räknas lika, var och en med minst {n} som har valt en nivå',
  dimensionCountedBasis:
    'Siffran bygger på {indicators} indikatorer som räknas lika, var och en med minst {n} medräknade bedömningar',
  without: '; {missing} har inte gjort det ({list})',
  anchoredWithout: '; {missing} har inte gjort någotdera ({list})',
  dimensionWithout: '; bedömningar utan nivå: {missing} ({list})',
  counted: 'Svar som räknas med: {value}.',
  weighted: 'Svaren är viktade.',
  turned: 'En indikator är formulerad åt motsatt håll, och dess nivåer är omvända.',
  rules: {
    'half-of-dimension':
      'Om någon har bedömt färre än hälften av indikatorerna i en dimension räknas de bedömningarna inte ({setAside}).',
    'whole-raters': 'Bara de som har bedömt alla indikatorer är med; bedömningar som inte räknas: {setAside}.',
    'not-applicable-at-target': '{anchored} svar om att det inte är relevant räknas som målnivån.',
  },
  missing: {
    'not-applicable': 'ej relevant',
    'do-not-know': 'vet ej',
    declined: 'vill inte svara',
    skipped: 'ej besvarad',
  },
  network: 'Det gäller nätverket {network}.',
  suppressed: {
    'too-few': 'Visas inte: färre än {minimum} har svarat.',
    'would-reveal': 'Visas inte: annars skulle svaren från en mindre grupp kunna räknas ut.',
    unanimous: 'Visas inte: alla har valt samma nivå, så vars och ens svar skulle bli känt.',
    'extreme-share': 'Visas inte: ingen eller alla har valt en nivå som räknas som god.',
    dominated: 'Visas inte: några få väger så tungt att resultatet skulle vara deras.',
    withheld: 'Visas inte, för att ingen ska kunna kännas igen.',
  },
  gap: 'Av alla par av {first} och {second} ligger {first} högst i {higher}, {second} högst i {lower}, och i {equal} ligger de på samma nivå.',
  difference:
    'Skillnaden i procentenheter är {difference} och ligger troligen mellan {low} och {high} ({confidence}-intervall).',
  noInterval: 'Hur säkert detta är har inte räknats ut.',
  places: {
    strengths: 'Plats {rank} när indikatorerna rangordnas efter andelen som har valt en god nivå: {value}.',
    mustChange: 'Plats {rank} när indikatorerna rangordnas efter andelen som har valt den lägsta nivån: {value}.',
    disagreement: 'Plats {rank} när indikatorerna rangordnas efter samstämmighet, med den lägsta först: {value}.',
    blindSpots:
      'Plats {rank} när indikatorerna rangordnas efter hur mycket högre den första rollen bedömer dem: {value} på en skala upp till 1 (Cliffs delta).',
    belowTarget: 'Plats {rank} när indikatorerna rangordnas efter andelen som ligger under målnivån: {value}.',
  },
  stability: 'I {stability} av slumpmässiga dragningar från samma svar är indikatorn bland de fem första.',
};
