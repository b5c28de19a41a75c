import type { TagSetText } from '@rubrikk/core';
import type { arenas } from './tag-set.ts';

/** The words of «Læringsarenaer i Sandnesskolen» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'arenas',
  language: 'da',
  title: 'Læringsarenaer i Sandnes',
  groups: {
    owner: 'Forvaltningsniveau',
    across: 'På tværs af skoler',
    school: 'Skoleniveau',
  },
  tags: {
    'rektor-au': 'Rektor AU',
    'leader-meetings-operation': 'Skoleledermøder, første del',
    'leader-meetings-leadership': 'Skoleledermøder, anden del',
    'learning-networks': 'Lærende netværk',
    'co-creation-owner': 'Samskabelse i forvaltningen',
    'leader-networks': 'Skoleledernetværk',
    'support-network': 'Støttesystemnetværk',
    'social-teacher-network': 'Netværk for sociallærere',
    'language-network': 'Netværk for norsk som andetsprog',
    'communication-network': 'Netværk for kommunikation (ASK)',
    'special-needs-network': 'Netværk for specialpædagogik',
    'leadership-group': 'Skolens ledelse',
    'resource-group': 'Skolens ressourcegruppe',
    'school-based-development': 'Skolebaseret kompetenceudvikling',
    'co-creation-school': 'Samskabelse på skolen',
  },
  details: {
    'rektor-au': {
      members: 'Skoledirektøren leder AU (arbejdsudvalget). Konsulenterne og fire skoleledere er også med.',
      rhythm: 'Mødes hver anden måned.',
      topic: 'Først drift, så hvad netværkene har lært.',
    },
    'leader-meetings-operation': {
      members:
        'Skoledirektøren og konsulenterne mødes med skolelederne. Lederne i PPR, altså pædagogisk-psykologisk rådgivning, og rådgivere i økonomi og personaleforhold er også med.',
      topic: 'Drift og udvikling.',
    },
    'leader-meetings-leadership': {
      members:
        'Alle, der leder en skole, er med. Det samme er fællestillidsrepræsentanterne, de ansatte i PPR og rådgivere i personaleforhold.',
      topic: 'Kvalitet i ledelse.',
    },
    'learning-networks': {
      members: 'Skoleledere, ledere i skolefritidsordningen, støttesystemet og ressourcepersoner. Forvaltningen leder.',
      rhythm: 'Organiseringen bliver evalueret hvert år.',
      topic: 'Tilpasset undervisning, forståelse af læreplanen og klasseledelse.',
    },
    'co-creation-owner': {
      members: 'Skoledirektøren, de konsulenter, der arbejder med skoleudvikling, og fællestillidsrepræsentanterne.',
      rhythm: 'Mødes to gange hvert halvår.',
    },
    'leader-networks': {
      members: 'Ledere af skoler af samme type og størrelse. Den, der leder netværket, sidder i Rektor AU.',
      topic: 'Først drift, så udvikling, hvor de deler det, de kan, med hinanden.',
    },
    'support-network': {
      members: 'Konsulenterne, PPR, Center for flersprogede børn og unge (FBU), Altona og Trones.',
    },
    'social-teacher-network': {
      leader: 'Altona skole og ressourcecenter.',
    },
    'language-network': {
      leader: 'FBU.',
    },
    'communication-network': {
      leader: 'Trones skole og ressourcecenter.',
    },
    'special-needs-network': {
      leader: 'PPR.',
    },
    'school-based-development': {
      members: 'Ledelsen og alle, der arbejder på skolen.',
    },
    'co-creation-school': {
      members: 'Skolelederen og tillidsrepræsentanterne på skolen.',
    },
  },
  detailNames: {
    members: 'Deltagere',
    rhythm: 'Rytme',
    topic: 'Tema',
    leader: 'Leder',
  },
  figures: {
    'months-between': 'Måneder mellem møderne',
    'head-teachers': 'Skoleledere',
    networks: 'Netværk',
    meetings: 'Møder hvert halvår',
  },
} as const satisfies TagSetText<typeof arenas>;
