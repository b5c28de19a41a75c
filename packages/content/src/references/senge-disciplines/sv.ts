import type { TagSetText } from '@rubrikk/core';
import type { sengeDisciplines } from './tag-set.ts';

/** The words of «De fem disiplinene» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'senge-disciplines',
  language: 'sv',
  title: 'De fem disciplinerna',
  tags: {
    'personal-mastery': 'Personligt mästerskap',
    'mental-models': 'Mentala modeller',
    'shared-vision': 'Gemensam vision',
    'team-learning': 'Teamlärande',
    'systems-thinking': 'Systemtänkande',
  },
  descriptions: {
    'personal-mastery':
      'Var och en får utveckla sina förmågor och märker att arbetet lyckas. Det ger lust till nya utmaningar och kommer eleverna till godo.',
    'mental-models':
      'Vi får syn på de tankemönster som styr oss utan att vi märker det. Då kan vi bryta med dem när de hindrar något nytt.',
    'shared-vision':
      'Vi har en gemensam bild av framtiden och av våra värderingar. Den får kraft när den bygger på vad var och en drömmer om.',
    'team-learning':
      'Tillsammans blir vi klokare än var för sig när vi spelar i samma lag. Vi använder dialogen för att utforska och diskussionen för att besluta.',
    'systems-thinking':
      'Vi ser skolan som en helhet där allt påverkar allt. Den här disciplinen binder ihop de fyra andra.',
  },
  questions: {
    'mastery-and-learning': 'Hur ser vi till att alla som arbetar här lyckas och lär sig i sitt yrke?',
    'culture-here': 'Vad är typiskt för kulturen hos oss?',
    'culture-for-innovation': 'Hur vanligt är det hos oss att tänka nytt och utveckla vår praktik?',
    'breaking-with-habits': 'Hur organiserar vi oss när gamla föreställningar står i vägen för utveckling?',
    'vision-and-pupils':
      'Vad betyder vår vision och våra värderingar för det eleverna lär sig och för förhållningssättet ”Alla elever är våra”?',
    'team-organisation': 'Hur har vi satt ihop våra arbetslag?',
    'complementing-members':
      'Hur kompletterar de som är i ett arbetslag varandra, professionellt och socialt, så att alla lär sig?',
    'dialogue-and-discussion': 'Hur ger vi plats åt både dialog och diskussion?',
    'resource-group': 'Hur har vi organiserat vår resursgrupp?',
    'people-involved': 'Hur tar vi med resurspersoner och fackliga ombud i kompetensutvecklingen här på skolan?',
    'network-learning': 'Vad lär vi oss av att vara med i lärande nätverk?',
    'parents-as-resource': 'Hur kan vårdnadshavarna bli en resurs för oss?',
    'seeing-the-whole': 'Hur ser vi helheten kring skolan i varje fas av utvecklings- och förändringsarbetet?',
    'connecting-initiatives': 'Hur hänger skolans egna satsningar ihop med dem som huvudmannen gör för alla?',
    'knowing-the-rules': 'Varför är det viktigt att vi kan lagar och regler när vi utvecklar skolan?',
  },
} as const satisfies TagSetText<typeof sengeDisciplines>;
