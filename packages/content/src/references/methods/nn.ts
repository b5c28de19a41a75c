import type { TagSetText } from '@rubrikk/core';
import type { methods } from './tag-set.ts';

/** The words of «Metoder og verktøy i skoleutvikling» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'methods',
  language: 'nn',
  title: 'Metodar og verktøy i skuleutvikling',
  groups: {
    dialogue: 'Samtale og refleksjon',
    practice: 'Praksis på nært hald',
    digital: 'Digitale verktøy',
    frameworks: 'Rammer for felles arbeid',
  },
  tags: {
    'cafe-dialogue': 'Kafedialog',
    'gallery-walk': 'Gallery walk',
    'speed-dating': 'Speed dating',
    'lotus-diagram': 'Lotusskjema',
    'open-space': 'Open Space',
    'reflecting-team': 'Reflekterande team',
    'dialogue-game': 'Dialogspel',
    'lesson-study': 'Lesson study',
    'school-walk': 'Skulevandring og observasjon',
    'demonstration-teaching': 'Demonstrasjonsundervisning',
    'marte-meo': 'Marte Meo',
    'todays-meet': 'TodaysMeet',
    padlet: 'Padlet',
    bti: 'Betre tverrfagleg innsats (BTI)',
    pa: 'Pedagogisk analyse (PA)',
    smtte: 'SMTTE-modellen',
  },
  descriptions: {
    'cafe-dialogue': 'Små grupper skiftar bord og byggjer vidare på det dei førre har skrive.',
    'gallery-walk': 'Gruppene hengjer opp det dei har kome fram til, og alle går rundt og kommenterer.',
    'speed-dating': 'To og to deler ein tanke på kort tid og byter så partnar.',
    'lotus-diagram': 'Eitt tema i midten gir åtte idear, og kvar idé kan få åtte nye.',
    'open-space': 'Deltakarane lagar programmet sjølve og går dit dei har noko å bidra med.',
    'reflecting-team': 'Nokre lyttar til ein samtale og deler så tankane sine medan dei andre høyrer på.',
    'dialogue-game': 'Kort eller brett med utsegner set samtalen i gang, og alle får sleppe til.',
    'lesson-study': 'Lærarar planlegg ein time saman, held han, vurderer han og gjer han betre.',
    'school-walk': 'Leiaren besøkjer timar og snakkar med læraren etterpå.',
    'demonstration-teaching':
      'Éin lærar viser eit godt opplegg medan kollegaene ser på, og så tenkjer dei gjennom det saman.',
    'marte-meo': 'Rettleiing ut frå korte filmklipp av samspelet mellom vaksne og barn.',
    'todays-meet': 'Eit digitalt møterom der mange kunne skrive samtidig. Tenesta er lagd ned.',
    padlet: 'Ei digital oppslagstavle der alle kan hengje opp tekst og bilete.',
    bti: 'Ein modell for korleis tenestene samarbeider om barn dei er uroa for.',
    pa: 'Vi finn ut kva som held ei utfordring ved like, før vi vel tiltak.',
    smtte: 'Vi tenkjer gjennom samanheng, mål, tiltak, teikn og evaluering i éin modell.',
  },
} as const satisfies TagSetText<typeof methods>;
