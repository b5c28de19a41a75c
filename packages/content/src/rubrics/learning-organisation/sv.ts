import type { RubricText } from '@rubrikk/core';
import type { learningOrganisation } from './rubric.ts';

/** The words of «Skolen som lærende organisasjon» in Swedish. No name is the instrument's own: title, dimension titles and level labels are this project's. */
export const sv = {
  rubric: 'learning-organisation',
  language: 'sv',
  title: 'Skolan som lärande organisation',
  instructions: {
    statements:
      'Varje indikator är ett påstående om god praktik. Indikatorerna är samlade i sju dimensioner, som tillsammans utgör modellen.',
    raters: 'Både skolledare och lärare kan använda formuläret, var för sig eller tillsammans.',
    standing: 'Bedöm var din egen skola står i dag.',
  },
  levels: {
    'must-change': 'Praktiken måste ändras',
    'can-improve': 'Praktiken kan bli bättre',
    satisfactory: 'Praktiken är tillfredsställande',
  },
  rules: {
    satisfactory: 'Välj den här nivån när praktiken genomgående är god. Den behöver inte vara felfri.',
  },
  dimensions: {
    vision: 'Skolans vision',
    'professional-learning': 'Professionella lärgemenskaper',
    collaboration: 'Samarbete',
    culture: 'Skolkultur',
    capacity: 'Kapacitetsbyggande',
    networks: 'Nätverksbyggande',
    leadership: 'Skolledarskap',
  },
  indicators: {
    'shared-vision':
      'Vi delar en vision som förpliktar oss och där alla får plats. Målet är en starkare lärgemenskap och bättre resultat för eleverna.',
    'broad-vision':
      'Visionen är bred: den omfattar kognitiv, social och emotionell kompetens, både i dag och i framtiden. Den inspirerar och motiverar oss.',
    'vision-in-teaching': 'I all undervisning och allt lärande arbetar vi för att göra visionen till verklighet.',
    'vision-made-together': 'Visionen har vuxit fram genom ett arbete där all personal har varit med.',
    'parents-invited':
      'Vi bjuder in elever, vårdnadshavare och andra samarbetspartner att vara med när vi formar visionen.',

    'staff-learning': 'Alla som arbetar här fortsätter att lära sig och utvecklas i sitt yrke.',
    'new-staff': 'Vi tar hand om nya kollegor med stöd och handledning.',
    'learning-focus':
      'Vårt kollegiala lärande handlar om vad eleverna lär sig och om skolans mål, det vill säga visionen i konkret form.',
    'learning-goals':
      'Vi är själva aktivt med och bestämmer målen för vårt professionella lärande och vad som kommer först.',
    'challenging-practice': 'I den professionella lärgemenskapen ifrågasätter vi hur vi arbetar i dag.',
    'outside-theory':
      'I vårt kollegiala lärande hämtar vi in teori och kompetens utifrån och kopplar det till vår gemensamma praktik.',
    'ongoing-feedback':
      'Vi utvärderar fortlöpande det vi lär oss som kollegor och använder återkoppling för att komma vidare.',
    'time-for-learning': 'Skolan ger utrymme för professionellt lärande, både med tid och med resurser.',
    'learning-culture': 'Kulturen på skolan uppmuntrar oss till professionellt lärande och stöttar oss i det.',

    teamwork: 'Vi lär oss hur vi kan fungera som team när vi arbetar tillsammans.',
    'collective-learning':
      'Både när vi träffas och när vi arbetar digitalt har samarbetet och det gemensamma lärandet ett tydligt fokus. Syftet är en bättre praktik och bättre resultat för eleverna.',
    'peer-advice': 'Vi vänder oss till varandra när vi behöver råd eller vägledning.',
    trust: 'Vi litar på varandra och visar varandra respekt, och det märks i arbetsmiljön.',
    'joint-reflection': 'Tillsammans funderar vi på hur vi kan få ut mer av vårt eget lärande.',
    'time-for-collaboration': 'Skolan ger oss tid och det vi i övrigt behöver för att samarbeta och lära tillsammans.',

    experimenting: 'Vi har både lust och mod att pröva oss fram och skapa nya sätt att arbeta.',
    'initiative-and-risk': 'När vi tar initiativ och vågar ta en risk får vi stöd och erkännande från skolan.',
    'inquiry-into-practice':
      'Vi ser på vår egen praktik med en forskande blick och använder det vi upptäcker för att utveckla den.',
    'inquiry-for-change': 'Den forskande blicken gör att vi ständigt lär oss, förändras och hittar nya lösningar.',
    'open-mindedness': 'Vi är öppna för att arbeta på andra sätt än vi brukar.',
    'learning-from-mistakes': 'När något är svårt eller går fel ser vi det som en chans att lära oss.',
    'pupil-participation':
      'Eleverna deltar aktivt i att planera och utvärdera både undervisningen och sitt eget lärande.',

    'measuring-progress':
      'Vi har fasta system för att mäta vår utveckling och se hur långt det är från resultaten till målen.',
    'practice-examples':
      'Lärarna delar med sig av exempel från praktiken, både lyckade och mindre lyckade, och analyserar dem regelbundet tillsammans.',
    'research-access': 'Det är lätt för oss att hitta källor till kunskap som bygger på forskning.',
    'knowledge-sharing': 'Vi har fasta former för att regelbundet dela erfarenheter och kunskap.',
    'data-analysis':
      'Vi kan analysera olika slags data för att se vad eleverna får ut av undervisningen. När det behövs fördelar vi om resurserna.',
    'development-plan':
      'Vi bygger vår utvecklingsplan på forskning, erfarenhet från praktiken och självvärdering, och vi uppdaterar den regelbundet.',
    'practice-theories':
      'Vi ser regelbundet över våra praktiska yrkesteorier, det vill säga tankarna bakom vårt sätt att arbeta. När det behövs justerar och förnyar vi dem.',
    'learning-impact': 'Vi utvärderar vilken skillnad vårt professionella lärande gör.',

    'local-community':
      'Skolan deltar aktivt i närsamhället. När det dyker upp utmaningar eller möjligheter är vi snabba att agera.',
    'open-school': 'Skolan är öppen mot omvärlden, och vi bjuder in dem vi kan tänka oss att samarbeta med.',
    'equal-partnerships': 'I våra partnerskap möts parterna som jämlikar och kan lära av varandra.',
    'parent-collaboration': 'Skolan och vårdnadshavarna har ett nära samarbete.',
    'teacher-networks':
      'Lärarna är med i olika nätverk, och de samarbetar och utbyter erfarenheter med kollegor på andra skolor.',
    'outside-expertise':
      'För att utveckla vår kompetens samarbetar vi med andra: universitet och högskolor, företag, offentliga verksamheter eller ideella organisationer.',
    'digital-communication':
      'Vi använder digitala verktyg när vi kommunicerar, delar kunskap och samarbetar med partner utanför skolan.',

    'learning-leadership':
      'Skolledarna leder genom att själva ständigt lära sig, och de föregår med gott exempel. De delar ledarskapet med andra och hjälper fram nya ledare.',
    'change-agents': 'Skolledarna ligger steget före och hittar kreativa sätt att åstadkomma förändring.',
    'culture-and-structures':
      'Skolledarna bygger upp en positiv kultur och former som gör det lätt att föra professionella samtal, samarbeta och dela kunskap.',
    'vision-in-action':
      'Skolledarna ser till att det vi gör på skolan hänger ihop med visionen, målen och våra värderingar.',
    'continuous-development':
      'Skolledarna ser till att utvecklingsarbetet alltid är i gång och att det leder till lärande, förändring och nytänkande.',
    'leaders-collaborating':
      'Skolledarna uppmuntrar till samarbete utåt och deltar själva i det. Det gäller andra skolor, vårdnadshavare, samhället runt oss, universitet, högskolor och andra partner.',
    'whole-pupil':
      'Skolledarna ser till att vi uppmärksammar hela eleven, både den sociala utvecklingen och kunskapsutvecklingen.',
  },
} as const satisfies RubricText<typeof learningOrganisation>;
