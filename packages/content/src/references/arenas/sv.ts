import type { TagSetText } from '@rubrikk/core';
import type { arenas } from './tag-set.ts';

/** The words of «Læringsarenaer i Sandnesskolen» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'arenas',
  language: 'sv',
  title: 'Arenor för lärande i Sandnes',
  groups: {
    owner: 'Huvudmannanivå',
    across: 'Mellan skolor',
    school: 'Skolnivå',
  },
  tags: {
    'rektor-au': 'Rektor AU',
    'leader-meetings-operation': 'Skolledarmöten, första delen',
    'leader-meetings-leadership': 'Skolledarmöten, andra delen',
    'learning-networks': 'Lärande nätverk',
    'co-creation-owner': 'Samskapande hos huvudmannen',
    'leader-networks': 'Skolledarnätverk',
    'support-network': 'Stödsystemnätverk',
    'social-teacher-network': 'Nätverk för sociallärare',
    'language-network': 'Nätverk för norska som andraspråk',
    'communication-network': 'Nätverk för kommunikation (ASK)',
    'special-needs-network': 'Nätverk för specialpedagogik',
    'leadership-group': 'Skolans ledningsgrupp',
    'resource-group': 'Skolans resursgrupp',
    'school-based-development': 'Skolbaserad kompetensutveckling',
    'co-creation-school': 'Samskapande på skolan',
  },
  details: {
    'rektor-au': {
      members: 'Skoldirektören leder AU (arbetsutskottet). Staben och fyra rektorer är också med.',
      rhythm: 'Möts varannan månad.',
      topic: 'Först drift, sedan vad nätverken har lärt sig.',
    },
    'leader-meetings-operation': {
      members:
        'Skoldirektören och staben möter rektorerna. Ledarna i den pedagogisk-psykologiska rådgivningen och rådgivare i ekonomi- och personalfrågor är också med.',
      topic: 'Drift och utveckling.',
    },
    'leader-meetings-leadership': {
      members:
        'Alla som leder en skola är med. Det är också de fackliga kommunombuden, de anställda i den pedagogisk-psykologiska rådgivningen och rådgivare i personalfrågor.',
      topic: 'Kvalitet i ledarskap.',
    },
    'learning-networks': {
      members: 'Skolledare, ledare i fritidshemmen, stödsystemet och resurspersoner. Huvudmannen leder.',
      rhythm: 'Organisationen utvärderas varje år.',
      topic: 'Anpassad undervisning, förståelse av läroplanen och ledarskap i klassrummet.',
    },
    'co-creation-owner': {
      members: 'Skoldirektören, de i staben som arbetar med skolutveckling och de fackliga kommunombuden.',
      rhythm: 'Möts två gånger varje halvår.',
    },
    'leader-networks': {
      members: 'Ledare för skolor av samma typ och storlek. Den som leder nätverket sitter i Rektor AU.',
      topic: 'Först drift, sedan utveckling, där de delar det de kan med varandra.',
    },
    'support-network': {
      members:
        'Staben, den pedagogisk-psykologiska rådgivningen, Centrum för flerspråkiga barn och unga (FBU), Altona och Trones.',
    },
    'social-teacher-network': {
      leader: 'Altona skola och resurscenter.',
    },
    'language-network': {
      leader: 'FBU.',
    },
    'communication-network': {
      leader: 'Trones skola och resurscenter.',
    },
    'special-needs-network': {
      leader: 'Den pedagogisk-psykologiska rådgivningen.',
    },
    'school-based-development': {
      members: 'Ledningen och alla som arbetar på skolan.',
    },
    'co-creation-school': {
      members: 'Rektorn och de fackliga ombuden på skolan.',
    },
  },
  detailNames: {
    members: 'Deltagare',
    rhythm: 'Rytm',
    topic: 'Ämne',
    leader: 'Ledare',
  },
  figures: {
    'months-between': 'Månader mellan mötena',
    'head-teachers': 'Rektorer',
    networks: 'Nätverk',
    meetings: 'Möten varje halvår',
  },
} as const satisfies TagSetText<typeof arenas>;
