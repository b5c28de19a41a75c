import type { TagSetText } from '@rubrikk/core';
import type { arenas } from './tag-set.ts';

/** The words of «Læringsarenaer i Sandnesskolen» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'arenas',
  language: 'nb',
  title: 'Læringsarenaer i Sandnesskolen',
  groups: {
    owner: 'Skoleeiernivå',
    across: 'På tvers av skoler',
    school: 'Skolenivå',
  },
  tags: {
    'rektor-au': 'Rektor AU',
    'leader-meetings-operation': 'Skoleledersamlinger, første del',
    'leader-meetings-leadership': 'Skoleledersamlinger, andre del',
    'learning-networks': 'Lærende nettverk',
    'co-creation-owner': 'Medskaping hos skoleeieren',
    'leader-networks': 'Skoleledernettverk',
    'support-network': 'Støttesystemnettverk',
    'social-teacher-network': 'Nettverk for sosiallærere',
    'language-network': 'Nettverk for særskilt norsk',
    'communication-network': 'Nettverk for kommunikasjon (ASK)',
    'special-needs-network': 'Nettverk for spesialpedagogikk',
    'leadership-group': 'Skolens ledergruppe',
    'resource-group': 'Skolens ressursgruppe',
    'school-based-development': 'Skolebasert kompetanseutvikling',
    'co-creation-school': 'Medskaping på skolen',
  },
  details: {
    'rektor-au': {
      members: 'Kommunaldirektøren leder AU (arbeidsutvalget). Fagstaben og fire rektorer er også med.',
      rhythm: 'Møtes annenhver måned.',
      topic: 'Først drift, så hva nettverkene har lært.',
    },
    'leader-meetings-operation': {
      members:
        'Kommunaldirektøren og fagstaben møter rektorene. Lederne i PPT, altså pedagogisk-psykologisk tjeneste, og rådgivere i økonomi og personal er også med.',
      topic: 'Drift og utvikling.',
    },
    'leader-meetings-leadership': {
      members:
        'Alle som leder en skole, er med. Det er også de hovedtillitsvalgte, de ansatte i PPT og rådgivere i personal.',
      topic: 'Kvalitet i ledelse.',
    },
    'learning-networks': {
      members: 'Skoleledere, ledere i skolefritidsordningen, støttesystemet og ressurspersoner. Skoleeieren leder.',
      rhythm: 'Organiseringen blir vurdert hvert år.',
      topic: 'Tilpasset opplæring, forståelse av læreplanen og klasseledelse.',
    },
    'co-creation-owner': {
      members: 'Kommunaldirektøren, de som arbeider med skoleutvikling i fagstaben, og de hovedtillitsvalgte.',
      rhythm: 'Møtes to ganger hvert halvår.',
    },
    'leader-networks': {
      members: 'Ledere for skoler av samme type og størrelse. Den som leder nettverket, sitter i Rektor AU.',
      topic: 'Først drift, så utvikling, der de deler det de kan, med hverandre.',
    },
    'support-network': {
      members: 'Fagstaben, PPT, Senter for flerspråklige barn og unge (FBU), Altona og Trones.',
    },
    'social-teacher-network': {
      leader: 'Altona skole og ressurssenter.',
    },
    'language-network': {
      leader: 'FBU.',
    },
    'communication-network': {
      leader: 'Trones skole og ressurssenter.',
    },
    'special-needs-network': {
      leader: 'PPT.',
    },
    'school-based-development': {
      members: 'Ledelsen og alle som arbeider på skolen.',
    },
    'co-creation-school': {
      members: 'Rektor og de tillitsvalgte på skolen.',
    },
  },
  detailNames: {
    members: 'Deltakere',
    rhythm: 'Rytme',
    topic: 'Tema',
    leader: 'Leder',
  },
  figures: {
    'months-between': 'Måneder mellom møtene',
    'head-teachers': 'Rektorer',
    networks: 'Nettverk',
    meetings: 'Møter hvert halvår',
  },
} as const satisfies TagSetText<typeof arenas>;
