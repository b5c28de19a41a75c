import type { RubricText } from '@rubrikk/core';
import type { sandnesSuccessCriteria } from './rubric.ts';

/** The words of the success criteria of «Alle elevene er våre» in Swedish. No name is the instrument's own: title and dimension titles are this project's. */
export const sv = {
  rubric: 'sandnes-success-criteria',
  language: 'sv',
  title: 'Framgångskriterier för ”Alla elever är våra”',
  instructions: {
    'quality-assurance': 'Kriterierna följs upp genom kvalitetssäkringssystemet för skolorna i Sandnes.',
    'yearly-dialogue':
      'Varje år håller skoldirektörens stab en kvalitetsdialog med ledningsgruppen på varje skola. Där diskuterar och utvärderar de kriterierna tillsammans.',
  },
  levels: {},
  dimensions: {
    school: 'På skolnivå',
    owner: 'På huvudmannanivå',
  },
  indicators: {
    'all-pupils-are-ours':
      'Förhållningssättet ”Alla elever är våra” präglar det vi gör. Alla som arbetar här har gjort det till sitt eget.',
    'leading-development':
      'Skolledarna tar tag i utvecklingsarbetet och håller det i gång hela tiden. Det leder till lärande på alla nivåer.',
    'core-components':
      'Vi har egna mål för hur undervisningen anpassas till eleverna, och vi har pekat ut kärnkomponenterna i det arbetet.',
    'own-success-criteria': 'Vi har tagit fram framgångskriterier för oss själva, och de utgår från vår egen strategi.',
    'time-for-collaboration':
      'Det finns tid avsatt, och vi får det som i övrigt behövs för att samarbeta och lära tillsammans.',
    'school-based-development':
      'Vi utvecklar vår kompetens tillsammans här på skolan. Arbetet vilar på en gemensam teori och på erfarenheter som vi delar.',
    'school-based-evaluation':
      'Vi utvärderar oss själva som skola. När vi arbetar med våra resultat bygger vi på kunskap.',
    'learning-arenas': 'Vi är med på huvudmannens olika arenor för lärande och delar erfarenheter med andra skolor.',
    'resource-groups': 'Vi har resursgrupper, och de utvecklar skolan tillsammans med ledningen.',
    'support-service-contact':
      'Vi har ett gott samarbete med vår kontaktperson i kommunens pedagogisk-psykologiska rådgivning.',
    'union-representatives': 'Vi involverar de fackliga ombuden i samskapande, där vi hittar lösningar tillsammans.',
    'changed-teaching': 'Våra insatser förändrar undervisningen, och eleverna lär sig mer.',
    'trust-and-respect': 'Hos oss finns det tillit och respekt i arbetsmiljön.',
    'learning-and-teamwork':
      'Lärare och annan personal prioriterar sitt eget professionella lärande. I våra arbetslag är samarbetet gott.',
    'analysis-tools': 'Vi använder olika verktyg när vi analyserar och reflekterar, även digitala.',
    'pupils-in-planning': 'Lärarna får eleverna att delta aktivt när de planerar och utvärderar sin egen undervisning.',
    'parent-collaboration': 'Samarbetet mellan oss och vårdnadshavarna är gott.',

    'leading-learning':
      'Huvudmannen leder goda lärprocesser på olika arenor för lärande och skapar bra förutsättningar för dem.',
    'following-up-schools':
      'När huvudmannen följer upp skolorna sker det genom kvalitetssäkringssystemet för skolorna i Sandnes.',
    'analysing-results':
      'Huvudmannen har goda analyser av vad eleverna lär sig, både i hela kommunen och på varje skola.',
    'appreciative-leadership':
      'Huvudmannen följer upp skolorna med ett uppskattande ledarskap: det som lyckas blir sett och lyfts fram.',
    'owner-expertise':
      'Huvudmannen har den kompetens som krävs för att leda utvecklingsprocesser och kan mycket om sina egna kärnkomponenter.',
    partnerships: 'Huvudmannen har kunskapsmiljöer som partner, och de lär av varandra.',
    'chief-union-representatives':
      'Huvudmannen involverar kommunombuden från fackförbundet Utdanningsforbundet när lösningar växer fram i samskapande.',
    'dynamic-process':
      'Huvudmannen håller utvecklingsprocessen i rörelse. Längs vägen lär vi oss av utvärderingar och av det som deltagarna bidrar med.',
    'action-plan':
      'Huvudmannen har en samlad handlingsplan för satsningen. Den ingår i årshjulet för kompetensutveckling, och datumen är satta.',
    'long-term-thinking':
      'Huvudmannen ser långt fram och bygger på den erfarenhet, kunskap och forskning som tidigare satsningar har gett.',
    'tools-for-schools': 'Huvudmannen har bra verktyg som är till hjälp för skolorna när de utvärderar sig själva.',
    'encouraging-innovation': 'Huvudmannen får skolorna att tänka nytt och hitta nya lösningar.',
  },
} as const satisfies RubricText<typeof sandnesSuccessCriteria>;
