import type { RubricText } from '@rubrikk/core';
import type { sandnesSuccessCriteria } from './rubric.ts';

/** The words of the success criteria of «Alle elevene er våre» in bokmål. The dimension titles are the instrument's own; the title is its own, shortened. */
export const nb = {
  rubric: 'sandnes-success-criteria',
  language: 'nb',
  title: 'Suksesskriterier for «Alle elevene er våre»',
  instructions: {
    'quality-assurance': 'Kriteriene følges opp gjennom kvalitetssikringssystemet for Sandnesskolen.',
    'yearly-dialogue':
      'Hvert år møter fagstaben til kommunaldirektøren ledergruppa på hver skole til utviklingssamtale. Der drøfter og vurderer de kriteriene sammen.',
  },
  levels: {},
  dimensions: {
    school: 'På skolenivå',
    owner: 'På skoleeiernivå',
  },
  indicators: {
    'all-pupils-are-ours':
      'Holdningen «Alle elevene er våre» preger det vi gjør. Alle som arbeider her, har gjort den til sin egen.',
    'leading-development':
      'Skolelederne tar tak i utviklingsarbeidet og holder det i gang hele tiden. Det fører til læring på alle nivåer.',
    'core-components': 'Vi har egne mål for tilpasset opplæring, og vi har pekt ut kjernekomponentene i den.',
    'own-success-criteria': 'Vi har laget suksesskriterier for oss selv, og de bygger på vår egen strategi.',
    'time-for-collaboration': 'Det er satt av tid og det som ellers trengs, så vi kan samarbeide og lære i fellesskap.',
    'school-based-development':
      'Vi utvikler kompetansen vår sammen her på skolen. Arbeidet bygger på teori vi har felles, og på erfaringer vi deler.',
    'school-based-evaluation':
      'Vi driver skolebasert vurdering. Når vi arbeider med resultatene våre, bygger vi på kunnskap.',
    'learning-arenas': 'Vi tar del i de ulike læringsarenaene hos skoleeieren og deler erfaringer med andre skoler.',
    'resource-groups': 'Vi har ressursgrupper, og de utvikler skolen sammen med ledelsen.',
    'support-service-contact':
      'Vi samarbeider godt med kontaktpersonen vår i PPT, altså pedagogisk-psykologisk tjeneste.',
    'union-representatives': 'Vi tar de tillitsvalgte med i medskaping, der vi finner løsninger i fellesskap.',
    'changed-teaching': 'Tiltakene våre endrer undervisningen, og elevene lærer mer.',
    'trust-and-respect': 'Hos oss er det tillit og respekt i arbeidsmiljøet.',
    'learning-and-teamwork':
      'Lærere og andre ansatte setter sin egen faglige læring høyt. I teamene er samarbeidet godt.',
    'analysis-tools': 'Vi bruker ulike verktøy når vi analyserer og reflekterer, også digitale.',
    'pupils-in-planning': 'Lærerne får elevene aktivt med når de planlegger og vurderer sin egen undervisning.',
    'parent-collaboration': 'Samarbeidet mellom oss og de foresatte er godt.',

    'leading-learning':
      'Skoleeieren leder gode læringsprosesser på ulike læringsarenaer og legger forholdene til rette for dem.',
    'following-up-schools':
      'Når skoleeieren følger opp skolene, skjer det gjennom kvalitetssikringssystemet for Sandnesskolen.',
    'analysing-results': 'Skoleeieren har gode analyser av hva elevene lærer, både i kommunen og på hver skole.',
    'appreciative-leadership':
      'Skoleeieren følger opp skolene med verdsettende ledelse: Det som lykkes, blir sett og løftet fram.',
    'owner-expertise':
      'Skoleeieren har faglig tyngde til å lede utviklingsprosesser og kan mye om sine egne kjernekomponenter.',
    partnerships: 'Skoleeieren har fagmiljøer som partnere, og de lærer av hverandre.',
    'chief-union-representatives':
      'Skoleeieren tar de hovedtillitsvalgte i Utdanningsforbundet med når løsninger blir til gjennom medskaping.',
    'dynamic-process':
      'Skoleeieren holder utviklingsprosessen i bevegelse. Vi lærer underveis av evalueringer og av det deltakerne spiller inn.',
    'action-plan':
      'Skoleeieren har en samlet handlingsplan for satsingen. Den er en del av årshjulet for kompetanseutvikling, og datoene er satt.',
    'long-term-thinking':
      'Skoleeieren ser langt fram og bygger på det tidligere satsinger har gitt av erfaringer, kunnskap og forskning.',
    'tools-for-schools':
      'Skoleeieren har gode verktøy som er til hjelp for skolene når de driver skolebasert vurdering.',
    'encouraging-innovation': 'Skoleeieren får skolene til å tenke nytt og finne nye løsninger.',
  },
} as const satisfies RubricText<typeof sandnesSuccessCriteria>;
