import { reportWordsDa } from '@rubrikk/scoring';
import type { Words } from './words.ts';

export const da: Words = {
  language: 'da',
  report: reportWordsDa,
  roles: {
    leaders: ['leder', 'ledere', 'ledelse', 'skoleleder', 'skoleledere'],
    teachers: ['lærer', 'lærere'],
  },
  everyone: '{raters} har svaret.',
  everyoneInUnits: '{raters} har svaret, fordelt på {units} enheder.',
  everyoneOfInvited: '{raters} af {invited} har svaret ({rate}).',
  answersNotShown:
    'Antallet af svar vises ikke (færre end {minimum}, eller svarene fra en mindre gruppe kunne regnes ud).',
  withheld: 'Grupper, hvor færre end {minimum} har svaret, vises ikke.',
  nothingShown: 'Der er ingen resultater, der kan vises for alle under ét.',
  turned: 'Formuleret modsat, så niveauerne er vendt om: {statements}',
  figures: 'n er, hvor mange der valgte et niveau. Medianen er det midterste svar.',
  consensusExplained:
    'Enigheden er 1, når alle valgte det samme niveau, og 0, når halvdelen valgte det laveste og halvdelen det højeste.',
  profile: 'Profil: hvordan svarene fordeler sig',
  dimension: 'Dimension',
  profileExplained:
    'Hver række er gennemsnittet af dimensionens indikatorer, som hver tæller lige meget. n er det laveste antal, der valgte et niveau på en af dem.',
  dimensionsOnly: 'Her vises kun dimensioner, ikke hver enkelt indikator.',
  comparedRoles: ['ledere', 'lærere'],
  pairsExplained: 'Et par er én leder og én lærer. Tallene viser, hvem af de to der valgte det højeste niveau.',
  pairs: 'lederen højere i {higher} af parrene, læreren højere i {lower}, ens i {equal}',
  rolePairs: '»{first}« højere i {higher} af parrene, »{second}« højere i {lower}, ens i {equal}',
  target: 'Mål: {level}',
  unitsDiffer:
    'Enhederne er mest forskellige, når det gælder {indicator}: Af uenigheden ligger {share} mellem enhederne og resten inden for dem. Var de samme svar fordelt tilfældigt på enhederne, ville andelen i gennemsnit være {byChance}.',
  none: 'Ingen indikatorer.',
  noneOfShown: 'Ingen af de indikatorer, der kan vises.',
  more: '… og {count} flere på samme plads.',
  units: 'Enhed for enhed: andel, der valgte {levels}',
  withheldTitle: 'Det, der ikke vises',
  waveAnswered: '{wave}: {raters} har svaret.',
  waveNotShown:
    '{wave}: antallet af svar vises ikke (færre end {minimum}, eller svarene fra en mindre gruppe kunne regnes ud).',
  changeExplained:
    'Procenterne er andelen, der valgte {levels}, før og efter. Forskellen er i procentpoint og regnet ud før afrunding, med de grænser, som den mest sandsynligt ligger imellem. En ændring kaldes tydelig, når den næppe skyldes tilfældigheder, også når vi tager højde for, hvor mange indikatorer vi ser på.',
  linkedExplained:
    'De, der svarede begge gange, er sammenlignet person for person. Har andre også svaret, gælder procenterne kun dem, der svarede begge gange, og deres antal står efter »af«.',
  unlinkedExplained:
    'Ingen er fulgt fra den ene gang til den anden: De to gange er sammenlignet, som om forskellige personer havde svaret, så en virkelig ændring kan blive overset.',
  partlyLinkedExplained:
    'Det gælder ikke dér, hvor der står »{unfollowed}«: Dér er de to gange sammenlignet, som om forskellige personer havde svaret, så en virkelig ændring kan blive overset.',
  unfollowedWhy:
    'Grunden er enten, at ingen svarede begge gange, eller at svarene fra enkeltpersoner eller mindre grupper ellers kunne regnes ud.',
  unfollowed: 'ingen fulgt',
  unfollowedOf: 'ingen fulgt: {count} af {shown}',
  changes: {
    up: { title: 'Tydeligt højere', short: 'højere' },
    down: { title: 'Tydeligt lavere', short: 'lavere' },
    split: { title: 'Tydeligt mere delt: flere valgte lave niveauer, og flere valgte høje', short: 'mere delt' },
    closer: { title: 'Tydeligt mere samlet: færre valgte lave niveauer, og færre valgte høje', short: 'mere samlet' },
    'no-clear-change': { title: 'Ingen tydelig ændring', short: 'ingen tydelig ændring' },
  },
  directions: 'Af {n}, der svarede begge gange, gik {up} op, {same} blev stående, og {down} gik ned.',
  ofLinked: 'af {n}',
  difference: '{difference} point, {low} til {high}',
  notMeasured: 'En af de to gange valgte ingen et niveau.',
  unitChanges: 'Enhed for enhed: hvad der er ændret',
  withheldShort: 'vises ikke',
  indicator: 'Indikator',
  change: 'Ændring',
  waveOf: 'Måling: {wave}.',
  roundOf: 'Runde: {round}.',
  speakers: { individual: 'hver for sig', group: 'gruppen', plenum: 'plenum' },
  stabilityExplained:
    'Hvor fast en plads er: Svarene er trukket på ny mange gange, som om andre i det samme personale havde svaret. Procenten under en indikator siger, hvor ofte den også da var blandt de fem første. Er den langt under 100\u00A0%, kunne en anden indikator lige så godt have stået der.',
  stability: 'Blandt de fem første i {share} af trækningerne.',
  networks: 'Netværk for netværk: andel, der valgte {levels}',
  networksExplained: 'En enhed kan være med i flere netværk.',
  unitsNotComparable:
    'Enheder og netværk stilles ikke op ved siden af hinanden: vurderingsskemaet siger selv, at enheder ikke kan sammenlignes.',
  aloneAnswered: '{raters} har vurderet hver for sig.',
  aloneNotShown:
    'Hvor mange der har vurderet på egen hånd, vises ikke (færre end {minimum}, eller svarene fra en mindre gruppe kunne regnes ud).',
  roundsExplained:
    'Procenterne er, hvor stor en del af personalet der hver for sig valgte et lavere niveau, end {who} blev enige om, det samme niveau og et højere. En vurdering går imod personalet, når færre end {limit} valgte niveauet: færre, end hvis svarene var jævnt fordelt på niveauerne. Det er noget at tale om og behøver ikke at være en fejl.',
  againstStaff: 'Her gik {who} imod personalet',
  notAgainstStaff: 'Her gik {who} ikke imod personalet',
  judged: 'Enige om {level}. Hver for sig: lavere {below}, samme {at}, højere {above}.',
  noJudgement:
    'Intet at sammenligne: Her blev {who} ikke enige om ét niveau, eller ingen valgte et niveau på egen hånd.',
  againstShort: 'imod personalet',
  notAgainstShort: 'ikke imod',
};
