import type { RubricText } from '@rubrikk/core';
import type { sandnesLeadershipQuality } from './rubric.ts';

/** The words of the quality of leadership in «Alle elevene er våre» in Swedish. No name is the instrument's own: title and dimension titles are this project's. */
export const sv = {
  rubric: 'sandnes-leadership-quality',
  language: 'sv',
  title: 'Kvalitetsbeskrivning av ledarskap, delmål och teman i ”Alla elever är våra”',
  instructions: {
    areas:
      'De fyra områdena bygger på vad kvalitetsplanen för skolorna i Sandnes säger om gott ledarskap. Varje område har ett delmål och teman som hör till.',
    'new-themes': 'En lärande organisation blir aldrig färdig. Därför kan ni lägga till nya teman under varje delmål.',
  },
  levels: {},
  dimensions: {
    attitudes: 'Goda förhållningssätt och fokus på uppskattande ledarskap',
    'appreciative-leadership': 'Uppskattande ledarskap på alla nivåer',
    organising: 'God förmåga att organisera',
    change: 'God förståelse för och kompetens i förändring',
    analysis: 'God analyskompetens',
    'quantitative-analysis': 'Kvantitativ analyskompetens',
  },
  principles: {
    attitudes:
      'Skolans ledning ser till att alla på varje nivå får stöd och lär sig i sin miljö, och att det finns system i arbetet.',
    organising: 'Skolans ledning gör det möjligt att använda resurserna strategiskt.',
    change:
      'Skolans ledning sätter mål för strategin ”Alla elever är våra” och är tydlig med vad den förväntar sig. Ledarna leder lärare och annan personal när de lär sig genom skolbaserad kompetensutveckling, och deltar själva.',
    analysis:
      'Skolans ledning bygger på kunskap från olika verktyg för analys och kartläggning, och det hjälper skolan att utvärdera sig själv. I strategin ”Alla elever är våra” gör ledningen upp planer, samordnar arbetet och utvärderar både milstolparna och hur långt det är kvar till målen.',
  },
  indicators: {
    'all-pupils-are-ours':
      'Vi arbetar för en gemensam syn på förhållningssättet ”Alla elever är våra” och för att leva efter det.',
    'appreciative-leadership':
      'På alla nivåer arbetar vi för att se på uppskattande ledarskap på samma sätt, och för att leda så.',
    'coping-with-stress':
      'Vi arbetar med en gemensam syn på hur man hanterar stress. Ledarna använder den både för egen del och för personal och elever.',
    'learning-organisation':
      'Vi arbetar för att förstå vad det betyder att vi hör hemma i en lärande organisation. Det syns i praktiken.',
    'classroom-management':
      'Vi arbetar med en gemensam syn på ledarskap i klassrummet, och även där är det uppskattande. Det märks på lektionerna.',

    'human-resources':
      'Ledningen ger folk uppgifter där deras kompetens behövs mest, och använder resurspersonerna väl.',
    'law-and-plans': 'Ledningen förstår lagar och planer och använder dem i praktiken.',
    finances: 'Ledningen förstår ekonomin och vet vad det innebär att finansieringsmodellen ändras.',
    'collaboration-structures':
      'Ledningen är med och ändrar formerna för samarbete mellan skolorna, huvudmannen och stödsystemet.',
    'resource-groups':
      'Skolans eget stödsystem har lagts om och kallas nu resursgrupper. Ledningen använder dem mer medvetet än förr.',
    'outside-support':
      'Ledningen skapar bra förutsättningar för stödsystem utanför skolan och samarbetar med dem. Det gäller pedagogisk-psykologisk rådgivning (PPT), Altona skola och resurscenter, Centrum för flerspråkiga barn och unga (FBU) och Trones resurscenter.',
    'union-representatives': 'Ledningen samarbetar med de fackliga ombuden och involverar dem genom samskapande.',

    'own-strategy':
      'Ledningen leder lärarnas lärande när skolan tar fram sin egen strategi för ”Alla elever är våra”. Strategin säger vad målen, kärnkomponenterna och de olika lärprocesserna är och hur vi utvärderar.',
    'capacity-for-change': 'Ledningen leder lärarnas lärande så att vi tillsammans får större kapacitet att förändras.',
    'school-based-development':
      'Ledningen ger förutsättningar för skolbaserad kompetensutveckling och sätter den i verket. På så sätt leder den lärarnas lärande.',
    'use-of-research':
      'Ledningen tar till vara den forskning som finns. Vi frågar vad vi är bra på och vad vi kan göra bättre.',
    'outside-expertise':
      'Ledningen samarbetar med kunskapsmiljöer utanför skolan om lärarnas lärande. För kommunen är Læringsmiljøsenteret den viktigaste partnern.',

    'quantitative-analysis':
      'Ledningen ser helheten i det vi vet om skolan och kan analysera siffror. De data vi redan har använder vi för att sätta upp goda mål, så att eleverna lär sig mer.',
    'qualitative-analysis':
      'Ledningen kan göra kvalitativa analyser, alltså av det som inte är siffror. Vi använder olika verktyg för analys, reflektion och dialog i skolans självvärdering.',
    'contribution-indicators':
      'Ledningen förstår de norska bidragsindikatorerna för kommunen och skolan. De visar vad kommunen och skolan själva betyder för elevernas resultat.',
  },
} as const satisfies RubricText<typeof sandnesLeadershipQuality>;
