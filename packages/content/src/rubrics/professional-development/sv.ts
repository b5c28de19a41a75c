import type { RubricText } from '@rubrikk/core';
import type { professionalDevelopment } from './rubric.ts';

/** The words of «Fremragende profesjonsutvikling» in Swedish. Only the names of methods and models are the instrument's own: title, dimension titles and the stem are this project's. */
export const sv = {
  rubric: 'professional-development',
  language: 'sv',
  title: 'Framstående professionsutveckling',
  instructions: {
    meaning:
      'Professionsutveckling innebär att utvecklas genom hela yrkeslivet, med ett tankesätt som är öppet för lärande. Det sker i en gemenskap där kollegor bygger på gemensam kunskap när de diskuterar och reflekterar över språk, syn på lärande, värderingar och attityder.',
    'one-person': 'Läs ”jag” i stället för ”personalen” när du bedömer din egen praktik.',
    organisation:
      'Ni kan också bedöma hela organisationen, till exempel förskolan, skolan eller vuxenutbildningen. Då gäller varje påstående personalen som helhet.',
  },
  levels: {},
  dimensions: {
    'knowledge-based': 'Kunskapsstyrd professionsutveckling',
    'leading-learning': 'Att leda barns, ungas och deltagares lärande',
    'high-ambitions': 'Höga ambitioner för eget och andras lärande',
    monitoring: 'Uppföljning för utveckling',
    'continuous-improvement': 'Ständig förbättring genom bästa och nästa praktik',
  },
  stems: {
    staff: 'Personalen',
  },
  indicators: {
    'knowledge-in-use': 'använder kunskap, ny forskning och erfarenhet för att bli bättre i yrket.',
    'best-to-next-practice':
      'deltar i och bidrar till ett utvecklingsarbete som aldrig stannar av. Det bygger på forskning och går från bästa till nästa praktik.',
    'reflection-methods': 'reflekterar över praktiken med erkända metoder, till exempel Lesson Study och Marte Meo.',
    'learning-from-monitoring':
      'blir skickligare tillsammans med kollegor genom att följa hur barn, unga och deltagare utvecklas.',

    'authoritative-leadership':
      'leder auktoritativt, det vill säga varmt och tydligt. Barn, unga och deltagare blir sedda när de strävar efter att lära och utvecklas.',
    'preventing-harm':
      'förebygger och stoppar mobbning, kränkningar, utfrysning, diskriminering och negativt samspel. Det som har hänt följs upp.',
    'strengths-and-interests':
      'lägger märke till, sätter värde på och bygger på det som barn, unga och deltagare är bra på och intresserar sig för. Varje barn möter en förväntan om att utvecklas socialt.',
    'planned-learning':
      'planerar lärandet för barn, unga och deltagare och gör det klart vad som visar att ett mål är nått. Vad som är tecken på lärande är bestämt och följs upp.',
    'learners-as-resources':
      'lägger vikt vid att barn, unga och deltagare tar initiativ och hjälper både sig själva och varandra framåt i lärandet.',

    'contributing-to-improvement': 'är med i det arbete som hela tiden gör praktiken bättre och utvecklar den.',
    'learning-for-all': 'tror på att alla kan lära sig och utvecklas och arbetar engagerat för det.',
    'dedicated-service': 'arbetar lojalt och helhjärtat och lägger vikt vid att verksamheten håller hög kvalitet.',
    'balanced-goals': 'sätter mål som är höga och tydliga och i god balans.',
    'complex-challenges': 'lägger vikt vid att lösa komplexa utmaningar tillsammans med andra.',

    'ongoing-assessment':
      'kartlägger, analyserar och bedömer hela tiden hur det går med lärandet. Syftet är så stora framsteg som möjligt och att ingen chans att lära går förlorad.',
    'varied-sources': 'bygger uppföljningen på såväl dialog och observation som resultat eller produkter.',
    'learners-views': 'tar med vad barn, unga och deltagare upplever och tycker i underlaget för uppföljningen.',
    'early-intervention': 'använder uppföljningen till att sätta in stöd tidigt och anpassa undervisningen.',
    'data-protection': 'behandlar data på det sätt som lagen om dataskydd kräver.',

    'professional-judgement':
      'utvecklar gott omdöme i yrket, pedagogiken och ämnesdidaktiken genom samtal och samarbete med kollegor. Det sker utifrån var på karriärstegen var och en står.',
    'collaboration-at-all-levels':
      'lägger vikt vid att samarbeta på alla nivåer och med alla som är en del av lärandet.',
    'improvement-models':
      'använder modeller för att göra kvaliteten bättre. Två av dem är PUFF (planera, utföra, följa upp, förbättra) och DUEN (definiering, utprövning, utvärdering, ny drift).',
    'growth-orientation': 'ser både egen praktik och organisationens praktik som något som kan växa.',
  },
} as const satisfies RubricText<typeof professionalDevelopment>;
