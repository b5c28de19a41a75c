import type { TagSetText } from '@rubrikk/core';
import type { arenas } from './tag-set.ts';

/** The words of «Læringsarenaer i Sandnesskolen» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'arenas',
  language: 'nn',
  title: 'Læringsarenaer i Sandnesskulen',
  groups: {
    owner: 'Skuleeigarnivå',
    across: 'På tvers av skular',
    school: 'Skulenivå',
  },
  tags: {
    'rektor-au': 'Rektor AU',
    'leader-meetings-operation': 'Skuleleiarsamlingar, første del',
    'leader-meetings-leadership': 'Skuleleiarsamlingar, andre del',
    'learning-networks': 'Lærande nettverk',
    'co-creation-owner': 'Medskaping hos skuleeigaren',
    'leader-networks': 'Skuleleiarnettverk',
    'support-network': 'Støttesystemnettverk',
    'social-teacher-network': 'Nettverk for sosiallærarar',
    'language-network': 'Nettverk for særskild norsk',
    'communication-network': 'Nettverk for kommunikasjon (ASK)',
    'special-needs-network': 'Nettverk for spesialpedagogikk',
    'leadership-group': 'Leiargruppa på skulen',
    'resource-group': 'Ressursgruppa på skulen',
    'school-based-development': 'Skulebasert kompetanseutvikling',
    'co-creation-school': 'Medskaping på skulen',
  },
  details: {
    'rektor-au': {
      members: 'Kommunaldirektøren leier AU (arbeidsutvalet). Fagstaben og fire rektorar er òg med.',
      rhythm: 'Møtest annankvar månad.',
      topic: 'Først drift, så kva nettverka har lært.',
    },
    'leader-meetings-operation': {
      members:
        'Kommunaldirektøren og fagstaben møter rektorane. Leiarane i PPT, altså den pedagogisk-psykologiske tenesta, og rådgivarar i økonomi og personal er òg med.',
      topic: 'Drift og utvikling.',
    },
    'leader-meetings-leadership': {
      members:
        'Alle som leier ein skule, er med. Det er òg dei hovudtillitsvalde, dei tilsette i PPT og rådgivarar i personal.',
      topic: 'Kvalitet i leiing.',
    },
    'learning-networks': {
      members: 'Skuleleiarar, leiarar i skulefritidsordninga, støttesystemet og ressurspersonar. Skuleeigaren leier.',
      rhythm: 'Organiseringa blir vurdert kvart år.',
      topic: 'Tilpassa opplæring, forståing av læreplanen og klasseleiing.',
    },
    'co-creation-owner': {
      members: 'Kommunaldirektøren, dei som arbeider med skuleutvikling i fagstaben, og dei hovudtillitsvalde.',
      rhythm: 'Møtest to gonger kvart halvår.',
    },
    'leader-networks': {
      members: 'Leiarar for skular av same type og storleik. Den som leier nettverket, sit i Rektor AU.',
      topic: 'Først drift, så utvikling, der dei deler det dei kan, med kvarandre.',
    },
    'support-network': {
      members: 'Fagstaben, PPT, Senter for fleirspråklege barn og unge (FBU), Altona og Trones.',
    },
    'social-teacher-network': {
      leader: 'Altona skule og ressurssenter.',
    },
    'language-network': {
      leader: 'FBU.',
    },
    'communication-network': {
      leader: 'Trones skule og ressurssenter.',
    },
    'special-needs-network': {
      leader: 'PPT.',
    },
    'school-based-development': {
      members: 'Leiinga og alle som arbeider på skulen.',
    },
    'co-creation-school': {
      members: 'Rektor og dei tillitsvalde på skulen.',
    },
  },
  detailNames: {
    members: 'Deltakarar',
    rhythm: 'Rytme',
    topic: 'Tema',
    leader: 'Leiar',
  },
  figures: {
    'months-between': 'Månader mellom møta',
    'head-teachers': 'Rektorar',
    networks: 'Nettverk',
    meetings: 'Møte kvart halvår',
  },
} as const satisfies TagSetText<typeof arenas>;
