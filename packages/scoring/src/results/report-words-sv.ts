import { explanationSv } from './explanation-sv.ts';
import type { ReportWords } from './report-words.ts';

/** Swedish words for {@link reportDocument}. */
export const reportWordsSv: ReportWords = {
  explanation: explanationSv,
  figures: {
    n: 'valde en nivå',
    answered: 'har svarat',
    responseRate: 'svarsfrekvens',
    missing: 'utan nivå',
    setAside: 'ej medräknade',
    anchored: 'räknade som målnivån',
    effectiveN: 'effektivt antal svar',
    shares: 'andelar',
    modes: 'nivån som flest valde',
    median: 'median',
    interpolatedMedian: 'interpolerad median',
    favourable: 'andel på en god nivå',
    consensus: 'samstämmighet',
    agreement: 'samstämmighet (van der Eijk)',
    polarisation: 'polarisering',
    leikDispersion: 'spridning (Leik)',
    withinGroupAgreement: 'samstämmighet i gruppen (r_wg)',
    averageDeviation: 'genomsnittligt avstånd från medianen',
  },
  lists: {
    strengths: 'Styrkor: störst andel som valde {levels}',
    mustChange: 'Det här måste ändras: fler valde {level} än {levels}',
    disagreement: 'Här är vi mest oense: börja samtalet här',
    blindSpots: 'Här väljer {first} högre nivåer än {second}',
    belowTarget: 'Längst från målnivån: störst andel som valde en lägre nivå',
    gaps: 'Här ser {first} och {second} olika på saken',
  },
  gaps: {
    explained:
      'Ett par är en person med rollen {first} och en med rollen {second}. Siffrorna visar vem av de två som valde högst nivå.',
    higher: 'par där {first} valde högre',
    equal: 'par där båda valde detsamma',
    lower: 'par där {second} valde högre',
    cliffsDelta: 'Cliffs delta',
  },
  targets: {
    own: 'gruppens egen målnivå',
    school: 'skolans målnivå',
    owner: 'huvudmannens målnivå',
    below: 'andel som valde en lägre nivå',
    meanShortfall: 'nivåer som saknas i genomsnitt',
    agreement: 'samstämmighet med målnivån',
  },
  teams: {
    share: 'andel av oenigheten som ligger mellan enheterna',
    byChance: 'andelen om svaren fördelades slumpmässigt',
    p: 'p-värde (Kruskal–Wallis)',
  },
  nextSteps: {
    title: 'Nästa steg',
    explained:
      'Vi står på medianens nivå. Där två nivåer delar mitten står vi på den lägre, eftersom hälften inte har kommit förbi den.',
    here: 'Här står vi',
    next: 'Nästa steg',
    last: 'Över denna finns ingen nivå.',
  },
  rounds: { individual: 'individuell', group: 'grupp', plenum: 'plenum' },
  groups: { everyone: 'alla', unnamed: '(ej angiven)' },
  withheld: 'Visas inte: färre än {minimum} har svarat, eller så skulle svaren från en mindre grupp kunna räknas ut.',
  orHigher: '{level} eller högre',
  quotes: ['”', '”'],
};
