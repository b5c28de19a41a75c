import type { TagSetText } from '@rubrikk/core';
import type { sengeDisciplines } from './tag-set.ts';

/** The words of «De fem disiplinene» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'senge-disciplines',
  language: 'nb',
  title: 'De fem disiplinene',
  tags: {
    'personal-mastery': 'Personlig mestring',
    'mental-models': 'Mentale modeller',
    'shared-vision': 'Felles visjon',
    'team-learning': 'Gruppelæring',
    'systems-thinking': 'Systemtenkning',
  },
  descriptions: {
    'personal-mastery':
      'Hver og en får utvikle evnene sine og merker at arbeidet lykkes. Det gir lyst på nye utfordringer og kommer elevene til gode.',
    'mental-models':
      'Vi får øye på tankebildene som styrer oss uten at vi merker det. Da kan vi bryte med dem når de hindrer noe nytt.',
    'shared-vision':
      'Vi har ett felles bilde av framtiden og av verdiene våre. Det får kraft når det bygger på det hver enkelt drømmer om.',
    'team-learning':
      'Sammen blir vi klokere enn hver for seg når vi spiller på lag. Vi bruker dialogen til å utforske og diskusjonen til å bestemme.',
    'systems-thinking':
      'Vi ser skolen som en helhet der alt virker på alt. Denne disiplinen binder de fire andre sammen.',
  },
  questions: {
    'mastery-and-learning': 'Hva gjør vi for at alle som arbeider her, kjenner at de mestrer og lærer i yrket?',
    'culture-here': 'Hva er typisk for kulturen hos oss?',
    'culture-for-innovation': 'Hvor vanlig er det hos oss å tenke nytt og utvikle praksisen vår?',
    'breaking-with-habits': 'Hvordan organiserer vi oss når gamle forestillinger står i veien for utvikling?',
    'vision-and-pupils':
      'Hva betyr visjonen og verdiene våre for det elevene lærer, og for holdningen «Alle elevene er våre»?',
    'team-organisation': 'Hvordan har vi satt sammen teamene våre?',
    'complementing-members': 'Hvordan utfyller de som er i et team, hverandre faglig og sosialt, slik at alle lærer?',
    'dialogue-and-discussion': 'Hvordan gir vi plass til både dialog og diskusjon?',
    'resource-group': 'Hvordan har vi organisert ressursgruppa?',
    'people-involved': 'Hvordan tar vi ressurspersoner og tillitsvalgte med i kompetanseutviklingen her på skolen?',
    'network-learning': 'Hva lærer vi av å være med i lærende nettverk?',
    'parents-as-resource': 'Hvordan kan de foresatte bli en ressurs for oss?',
    'seeing-the-whole': 'Hvordan ser vi helheten rundt skolen i hver fase av utviklings- og endringsarbeidet?',
    'connecting-initiatives': 'Hvordan henger det skolen satser på, sammen med det skoleeieren satser på for alle?',
    'knowing-the-rules': 'Hvorfor er det viktig at vi kan lov og forvaltning når vi utvikler skolen?',
  },
} as const satisfies TagSetText<typeof sengeDisciplines>;
