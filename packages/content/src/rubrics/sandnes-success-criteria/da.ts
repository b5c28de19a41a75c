import type { RubricText } from '@rubrikk/core';
import type { sandnesSuccessCriteria } from './rubric.ts';

/** The words of the success criteria of «Alle elevene er våre» in Danish. No name is the instrument's own: title and dimension titles are this project's. */
export const da = {
  rubric: 'sandnes-success-criteria',
  language: 'da',
  title: 'Succeskriterier for »Alle eleverne er vores«',
  instructions: {
    'quality-assurance': 'Der bliver fulgt op på kriterierne gennem kvalitetssikringssystemet for skolerne i Sandnes.',
    'yearly-dialogue':
      'Hvert år holder skoledirektørens konsulenter en skoleudviklingssamtale med ledelsen på hver skole. Her drøfter og vurderer de kriterierne sammen.',
  },
  levels: {},
  dimensions: {
    school: 'På skoleniveau',
    owner: 'På forvaltningsniveau',
  },
  indicators: {
    'all-pupils-are-ours':
      'Holdningen »Alle eleverne er vores« præger det, vi gør. Alle, der arbejder her, har taget den til sig.',
    'leading-development':
      'Skolelederne tager hånd om udviklingsarbejdet og holder det i gang hele tiden. Det fører til læring på alle niveauer.',
    'core-components':
      'Vi har vores egne mål for, hvordan undervisningen tilpasses eleverne, og vi har udpeget kernekomponenterne i det.',
    'own-success-criteria': 'Vi har lavet succeskriterier for os selv, og de bygger på vores egen strategi.',
    'time-for-collaboration':
      'Der er sat tid af, og vi får, hvad vi ellers har brug for til at samarbejde og lære i fællesskab.',
    'school-based-development':
      'Vi udvikler vores kompetencer sammen her på skolen. Arbejdet bygger på en teori, vi er fælles om, og på erfaringer, vi deler.',
    'school-based-evaluation':
      'Vi evaluerer os selv som skole. Når vi arbejder med vores resultater, bygger vi på viden.',
    'learning-arenas': 'Vi deltager i forvaltningens forskellige læringsarenaer og deler erfaringer med andre skoler.',
    'resource-groups': 'Vi har ressourcegrupper, og de udvikler skolen sammen med ledelsen.',
    'support-service-contact':
      'Vi har et godt samarbejde med vores kontaktperson i PPR, altså pædagogisk-psykologisk rådgivning.',
    'union-representatives':
      'Vi tager tillidsrepræsentanterne med i samskabelse, hvor vi finder løsninger i fællesskab.',
    'changed-teaching': 'Vores tiltag ændrer undervisningen, og eleverne lærer mere.',
    'trust-and-respect': 'Hos os er der tillid og respekt i arbejdsmiljøet.',
    'learning-and-teamwork':
      'Lærere og andre medarbejdere prioriterer deres egen faglige læring højt. I vores teams er samarbejdet godt.',
    'analysis-tools': 'Vi bruger forskellige redskaber, når vi analyserer og reflekterer, også digitale.',
    'pupils-in-planning':
      'Lærerne får eleverne til at tage aktivt del, når de planlægger og evaluerer deres egen undervisning.',
    'parent-collaboration': 'Samarbejdet mellem forældrene og os er godt.',

    'leading-learning':
      'Forvaltningen leder gode læringsprocesser i forskellige læringsarenaer og skaber gode rammer for dem.',
    'following-up-schools':
      'Når forvaltningen følger op på skolerne, sker det gennem kvalitetssikringssystemet for skolerne i Sandnes.',
    'analysing-results':
      'Forvaltningen har gode analyser af, hvad eleverne lærer, både i hele kommunen og på den enkelte skole.',
    'appreciative-leadership':
      'Forvaltningen følger op på skolerne med anerkendende ledelse: Det, der lykkes, bliver set og fremhævet.',
    'owner-expertise':
      'Forvaltningen har den faglige ballast til at lede udviklingsprocesser og ved meget om sine egne kernekomponenter.',
    partnerships: 'Forvaltningen har faglige miljøer som partnere, og de lærer af hinanden.',
    'chief-union-representatives':
      'Forvaltningen inddrager fællestillidsrepræsentanterne fra lærerforeningen Utdanningsforbundet, når løsninger bliver til i samskabelse.',
    'dynamic-process':
      'Forvaltningen holder udviklingsprocessen i bevægelse. Vi lærer undervejs af evalueringer og af det, deltagerne byder ind med.',
    'action-plan':
      'Forvaltningen har en samlet handleplan for indsatsen. Den er en del af årshjulet for kompetenceudvikling, og datoerne er sat.',
    'long-term-thinking':
      'Forvaltningen ser langt frem og bygger på den erfaring, viden og forskning, som tidligere indsatser har givet.',
    'tools-for-schools': 'Forvaltningen har gode redskaber, som er en hjælp for skolerne, når de evaluerer sig selv.',
    'encouraging-innovation': 'Forvaltningen får skolerne til at tænke nyt og finde nye løsninger.',
  },
} as const satisfies RubricText<typeof sandnesSuccessCriteria>;
