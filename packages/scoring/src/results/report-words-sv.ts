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
  rounds: { individual: 'individuell', group: 'grupp', plenum: 'plenum' },
  groups: { everyone: 'alla', unnamed: '(ej angiven)' },
  withheld: 'Visas inte: färre än {minimum} har svarat, eller så skulle svaren från en mindre grupp kunna räknas ut.',
  orHigher: '{level} eller högre',
  quotes: ['”', '”'],
};
