import type { TagSetText } from '@rubrikk/core';
import type { methods } from './tag-set.ts';

/** The words of «Metoder og verktøy i skoleutvikling» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'methods',
  language: 'nb',
  title: 'Metoder og verktøy i skoleutvikling',
  groups: {
    dialogue: 'Samtale og refleksjon',
    practice: 'Praksis på nært hold',
    digital: 'Digitale verktøy',
    frameworks: 'Rammer for felles arbeid',
  },
  tags: {
    'cafe-dialogue': 'Kafedialog',
    'gallery-walk': 'Gallery walk',
    'speed-dating': 'Speed dating',
    'lotus-diagram': 'Lotusskjema',
    'open-space': 'Open Space',
    'reflecting-team': 'Reflekterende team',
    'dialogue-game': 'Dialogspill',
    'lesson-study': 'Lesson study',
    'school-walk': 'Skolevandring og observasjon',
    'demonstration-teaching': 'Demonstrasjonsundervisning',
    'marte-meo': 'Marte Meo',
    'todays-meet': 'TodaysMeet',
    padlet: 'Padlet',
    bti: 'Bedre tverrfaglig innsats (BTI)',
    pa: 'Pedagogisk analyse (PA)',
    smtte: 'SMTTE-modellen',
  },
  descriptions: {
    'cafe-dialogue': 'Små grupper skifter bord og bygger videre på det de forrige har skrevet.',
    'gallery-walk': 'Gruppene henger opp det de har kommet fram til, og alle går rundt og kommenterer.',
    'speed-dating': 'To og to deler en tanke på kort tid og bytter så partner.',
    'lotus-diagram': 'Ett tema i midten gir åtte ideer, og hver idé kan få åtte nye.',
    'open-space': 'Deltakerne lager programmet selv og går dit de har noe å bidra med.',
    'reflecting-team': 'Noen lytter til en samtale og deler så tankene sine mens de andre hører på.',
    'dialogue-game': 'Kort eller brett med utsagn setter samtalen i gang, og alle får slippe til.',
    'lesson-study': 'Lærere planlegger en time sammen, holder den, vurderer den og gjør den bedre.',
    'school-walk': 'Lederen besøker timer og snakker med læreren etterpå.',
    'demonstration-teaching':
      'Én lærer viser et godt opplegg mens kollegene ser på, og så tenker de gjennom det sammen.',
    'marte-meo': 'Veiledning ut fra korte filmklipp av samspillet mellom voksne og barn.',
    'todays-meet': 'Et digitalt møterom der mange kunne skrive samtidig. Tjenesten er lagt ned.',
    padlet: 'En digital oppslagstavle der alle kan henge opp tekst og bilder.',
    bti: 'En modell for hvordan tjenestene samarbeider om barn de er urolige for.',
    pa: 'Vi finner ut hva som holder en utfordring ved like, før vi velger tiltak.',
    smtte: 'Vi tenker gjennom sammenheng, mål, tiltak, tegn og evaluering i én modell.',
  },
} as const satisfies TagSetText<typeof methods>;
