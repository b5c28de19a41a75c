import { explanationNn } from './explanation-nn.ts';
import type { ReportWords } from './report-words.ts';

/** Norwegian (nynorsk) words for {@link reportDocument}. */
export const reportWordsNn: ReportWords = {
  explanation: explanationNn,
  figures: {
    n: 'valde eit nivå',
    answered: 'har svart',
    responseRate: 'svarprosent',
    missing: 'utan nivå',
    setAside: 'ikkje rekna med',
    anchored: 'rekna som målnivået',
    effectiveN: 'effektivt tal på svar',
    shares: 'andelar',
    modes: 'nivået flest valde',
    median: 'median',
    interpolatedMedian: 'interpolert median',
    favourable: 'andel på eit godt nivå',
    consensus: 'semje',
    agreement: 'semje (van der Eijk)',
    polarisation: 'polarisering',
    leikDispersion: 'spreiing (Leik)',
    withinGroupAgreement: 'semje i gruppa (r_wg)',
    averageDeviation: 'gjennomsnittleg avstand frå medianen',
  },
  lists: {
    strengths: 'Styrkar: størst andel som valde {levels}',
    mustChange: 'Dette må endrast: fleire valde {level} enn {levels}',
    disagreement: 'Her er vi mest usamde: start samtalen her',
    blindSpots: 'Her vel {first} høgare nivå enn {second}',
    belowTarget: 'Lengst unna målnivået: størst andel som valde eit lågare nivå',
    gaps: 'Her ser {first} og {second} ulikt på det',
  },
  gaps: {
    explained:
      'Eit par er éin med rolla {first} og éin med rolla {second}. Tala seier kven av dei to som valde høgast nivå.',
    higher: 'par der {first} valde høgare',
    equal: 'par der begge valde det same',
    lower: 'par der {second} valde høgare',
    cliffsDelta: 'Cliffs delta',
  },
  targets: {
    own: 'målnivået til gruppa sjølv',
    school: 'målnivået til skulen',
    owner: 'målnivået til skuleeigaren',
    below: 'andel som valde eit lågare nivå',
    meanShortfall: 'nivå som manglar i gjennomsnitt',
    agreement: 'semje med målnivået',
  },
  teams: {
    share: 'andel av usemja som ligg mellom einingane',
    byChance: 'andelen om svara var fordelte tilfeldig',
    p: 'p-verdi (Kruskal–Wallis)',
  },
  nextSteps: {
    title: 'Neste steg',
    explained:
      'Vi står på nivået til medianen. Der to nivå deler midten, står vi på det lågaste, for halvparten har ikkje kome forbi det.',
    here: 'Her står vi',
    next: 'Neste steg',
    last: 'Over dette er det ikkje noko nivå.',
  },
  rounds: { individual: 'individuell', group: 'gruppe', plenum: 'plenum' },
  groups: { everyone: 'alle', unnamed: '(ikkje oppgitt)' },
  withheld: 'Blir ikkje vist: færre enn {minimum} har svart, eller svara frå ei mindre gruppe kunne reknast ut.',
  orHigher: '{level} eller høgare',
  quotes: ['«', '»'],
};
