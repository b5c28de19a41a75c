import type { TagSetText } from '@rubrikk/core';
import type { sengeDisciplines } from './tag-set.ts';

/** The words of «De fem disiplinene» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'senge-disciplines',
  language: 'da',
  title: 'De fem discipliner',
  tags: {
    'personal-mastery': 'Personlig mestring',
    'mental-models': 'Mentale modeller',
    'shared-vision': 'Fælles vision',
    'team-learning': 'Teamlæring',
    'systems-thinking': 'Systemtænkning',
  },
  descriptions: {
    'personal-mastery':
      'Hver enkelt får udviklet sine evner og mærker, at arbejdet lykkes. Det giver lyst til nye udfordringer og kommer eleverne til gode.',
    'mental-models':
      'Vi får øje på de tankebilleder, der styrer os, uden at vi mærker det. Så kan vi bryde med dem, når de står i vejen for noget nyt.',
    'shared-vision':
      'Vi har ét fælles billede af fremtiden og af vores værdier. Det får kraft, når det bygger på det, hver enkelt drømmer om.',
    'team-learning':
      'Sammen bliver vi klogere end hver for sig, når vi spiller på samme hold. Vi bruger dialogen til at udforske og diskussionen til at beslutte.',
    'systems-thinking':
      'Vi ser skolen som en helhed, hvor alt virker på alt. Denne disciplin binder de fire andre sammen.',
  },
  questions: {
    'mastery-and-learning':
      'Hvad gør vi for, at alle, der arbejder her, oplever, at de lykkes og lærer nyt i deres arbejde?',
    'culture-here': 'Hvad er typisk for kulturen hos os?',
    'culture-for-innovation': 'Hvor almindeligt er det hos os at tænke nyt og udvikle vores praksis?',
    'breaking-with-habits': 'Hvordan organiserer vi os, når gamle forestillinger står i vejen for udvikling?',
    'vision-and-pupils':
      'Hvad betyder vores vision og værdier for det, eleverne lærer, og for holdningen »Alle eleverne er vores«?',
    'team-organisation': 'Hvordan har vi sat vores teams sammen?',
    'complementing-members': 'Hvordan supplerer de, der er i et team, hinanden fagligt og socialt, så alle lærer?',
    'dialogue-and-discussion': 'Hvordan giver vi plads til både dialog og diskussion?',
    'resource-group': 'Hvordan har vi organiseret vores ressourcegruppe?',
    'people-involved':
      'Hvordan inddrager vi ressourcepersoner og tillidsrepræsentanter i kompetenceudviklingen her på skolen?',
    'network-learning': 'Hvad lærer vi af at være med i lærende netværk?',
    'parents-as-resource': 'Hvordan kan forældrene blive en ressource for os?',
    'seeing-the-whole': 'Hvordan ser vi helheden omkring skolen i hver fase af udviklings- og forandringsarbejdet?',
    'connecting-initiatives': 'Hvordan hænger det, skolen satser på, sammen med det, forvaltningen satser på for alle?',
    'knowing-the-rules': 'Hvorfor er det vigtigt, at vi har styr på love og regler, når vi udvikler skolen?',
  },
} as const satisfies TagSetText<typeof sengeDisciplines>;
