import type { RubricText } from '@rubrikk/core';
import type { sandnesSuccessCriteria } from './rubric.ts';

/** The words of the success criteria of «Alle elevene er våre» in nynorsk. No name is the instrument's own: title and dimension titles are this project's. */
export const nn = {
  rubric: 'sandnes-success-criteria',
  language: 'nn',
  title: 'Suksesskriterium for «Alle elevane er våre»',
  instructions: {
    'quality-assurance': 'Kriteria blir følgde opp gjennom kvalitetssikringssystemet for Sandnesskulen.',
    'yearly-dialogue':
      'Kvart år møter fagstaben til kommunaldirektøren leiargruppa på kvar skule til utviklingssamtale. Der drøftar og vurderer dei kriteria saman.',
  },
  levels: {},
  dimensions: {
    school: 'På skulenivå',
    owner: 'På skuleeigarnivå',
  },
  indicators: {
    'all-pupils-are-ours':
      'Haldninga «Alle elevane er våre» pregar det vi gjer. Alle som arbeider her, har gjort henne til si eiga.',
    'leading-development':
      'Skuleleiarane tek tak i utviklingsarbeidet og held det i gang heile tida. Det fører til læring på alle nivå.',
    'core-components': 'Vi har eigne mål for tilpassa opplæring, og vi har peika ut kjernekomponentane i opplæringa.',
    'own-success-criteria': 'Vi har laga suksesskriterium for oss sjølve, og dei byggjer på vår eigen strategi.',
    'time-for-collaboration': 'Det er sett av tid og det som elles trengst, så vi kan samarbeide og lære i lag.',
    'school-based-development':
      'Vi utviklar kompetansen vår saman her på skulen. Arbeidet byggjer på teori vi har felles, og på erfaringar vi deler.',
    'school-based-evaluation':
      'Vi driv skulebasert vurdering. Når vi arbeider med resultata våre, byggjer vi på kunnskap.',
    'learning-arenas': 'Vi tek del i dei ulike læringsarenaene hos skuleeigaren og deler erfaringar med andre skular.',
    'resource-groups': 'Vi har ressursgrupper, og dei utviklar skulen saman med leiinga.',
    'support-service-contact':
      'Vi samarbeider godt med kontaktpersonen vår i PPT, altså den pedagogisk-psykologiske tenesta.',
    'union-representatives': 'Vi tek dei tillitsvalde med i medskaping, der vi finn løysingar i fellesskap.',
    'changed-teaching': 'Tiltaka våre endrar undervisninga, og elevane lærer meir.',
    'trust-and-respect': 'Hos oss er det tillit og respekt i arbeidsmiljøet.',
    'learning-and-teamwork': 'Lærarar og andre tilsette set si eiga faglege læring høgt. I teama er samarbeidet godt.',
    'analysis-tools': 'Vi brukar ulike verktøy når vi analyserer og reflekterer, også digitale.',
    'pupils-in-planning': 'Lærarane får elevane aktivt med når dei planlegg og vurderer si eiga undervisning.',
    'parent-collaboration': 'Samarbeidet mellom oss og dei føresette er godt.',

    'leading-learning':
      'Skuleeigaren leier gode læringsprosessar på ulike læringsarenaer og legg forholda til rette for dei.',
    'following-up-schools':
      'Når skuleeigaren følgjer opp skulane, skjer det gjennom kvalitetssikringssystemet for Sandnesskulen.',
    'analysing-results': 'Skuleeigaren har gode analysar av kva elevane lærer, både i kommunen og på kvar skule.',
    'appreciative-leadership':
      'Skuleeigaren følgjer opp skulane med verdsetjande leiing: Det som lukkast, blir sett og løfta fram.',
    'owner-expertise':
      'Skuleeigaren har fagleg tyngd til å leie utviklingsprosessar og kan mykje om sine eigne kjernekomponentar.',
    partnerships: 'Skuleeigaren har fagmiljø som partnarar, og dei lærer av kvarandre.',
    'chief-union-representatives':
      'Skuleeigaren tek dei hovudtillitsvalde i Utdanningsforbundet med når løysingar blir til gjennom medskaping.',
    'dynamic-process':
      'Skuleeigaren held utviklingsprosessen i rørsle. Vi lærer undervegs av evalueringar og av det deltakarane spelar inn.',
    'action-plan':
      'Skuleeigaren har ein samla handlingsplan for satsinga. Planen er ein del av årshjulet for kompetanseutvikling, og datoane er sette.',
    'long-term-thinking':
      'Skuleeigaren ser langt fram og byggjer på det tidlegare satsingar har gitt av erfaringar, kunnskap og forsking.',
    'tools-for-schools':
      'Skuleeigaren har gode verktøy som er til hjelp for skulane når dei driv skulebasert vurdering.',
    'encouraging-innovation': 'Skuleeigaren får skulane til å tenkje nytt og finne nye løysingar.',
  },
} as const satisfies RubricText<typeof sandnesSuccessCriteria>;
