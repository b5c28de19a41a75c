import type { RubricText } from '@rubrikk/core';
import type { sandnesLeadershipQuality } from './rubric.ts';

/** The words of the quality of leadership in «Alle elevene er våre» in bokmål. Title and dimension titles are the instrument's own. */
export const nb = {
  rubric: 'sandnes-leadership-quality',
  language: 'nb',
  title: 'Kvalitetsbeskrivelse av ledelse, delmål og tema i «Alle elevene er våre»',
  instructions: {
    areas:
      'De fire områdene bygger på det kvalitetsplanen for Sandnesskolen sier om god ledelse. Hvert område har et delmål og tema som hører til.',
    'new-themes': 'En lærende organisasjon blir aldri ferdig. Derfor kan dere legge til nye tema under hvert delmål.',
  },
  levels: {},
  dimensions: {
    attitudes: 'Gode holdninger og fokus på verdsettende ledelse',
    'appreciative-leadership': 'Verdsettende ledelse på alle nivå',
    organising: 'God organiseringskompetanse',
    change: 'God endringsforståelse og -kompetanse',
    analysis: 'God analysekompetanse',
    'quantitative-analysis': 'Kvantitativ analysekompetanse',
  },
  principles: {
    attitudes:
      'Skoleledelsen sørger for et miljø der alle på hvert nivå får støtte og lærer, og der det er system i arbeidet.',
    organising: 'Skoleledelsen gjør det mulig å bruke ressursene strategisk.',
    change:
      'Skoleledelsen setter mål for strategien «Alle elevene er våre» og sier klart fra om hva den venter. Lederne leder lærere og andre ansatte når de lærer gjennom skolebasert kompetanseutvikling, og er selv med.',
    analysis:
      'Skoleledelsen bygger på kunnskap fra ulike verktøy for analyse og kartlegging, og det hjelper den skolebaserte vurderingen. I strategien «Alle elevene er våre» legger ledelsen planer, samordner arbeidet og vurderer både milepælene og hvor langt vi er fra målene.',
  },
  indicators: {
    'all-pupils-are-ours':
      'Vi arbeider med å forstå holdningen «Alle elevene er våre» på samme måte og leve etter den.',
    'appreciative-leadership':
      'På alle nivåer arbeider vi for å se verdsettende ledelse på samme måte, og for å lede slik.',
    'coping-with-stress':
      'Vi arbeider med et felles syn på gode måter å mestre stress på. Lederne bruker det både for seg selv og for ansatte og elever.',
    'learning-organisation':
      'Vi arbeider med å forstå hva det betyr at vi hører til i en lærende organisasjon. Det viser igjen i praksis.',
    'classroom-management':
      'Vi arbeider med et felles syn på klasseledelse, og også der er ledelsen verdsettende. Det merkes i timene.',

    'human-resources': 'Ledelsen gir folk oppgaver der kompetansen deres trengs mest, og bruker ressurspersonene godt.',
    'law-and-plans': 'Ledelsen forstår lovverket og planene og bruker dem i praksis.',
    finances: 'Ledelsen forstår økonomien og vet hva det betyr at finansieringsmodellen endres.',
    'collaboration-structures':
      'Ledelsen er med på å endre formene for samarbeid mellom skolene, skoleeieren og støttesystemet.',
    'resource-groups':
      'Skolens eget støttesystem er lagt om og heter nå ressursgrupper. Ledelsen bruker dem mer bevisst enn før.',
    'outside-support':
      'Ledelsen legger til rette for støttesystemer utenfor skolen og samarbeider med dem. Det gjelder pedagogisk-psykologisk tjeneste (PPT), Altona skole og ressurssenter, Senter for flerspråklige barn og unge (FBU) og Trones ressurssenter.',
    'union-representatives': 'Ledelsen samarbeider med de tillitsvalgte og tar dem med gjennom medskaping.',

    'own-strategy':
      'Ledelsen leder lærernes læring når skolen lager sin egen strategi for «Alle elevene er våre». Strategien sier hva målene, kjernekomponentene og de ulike læringsprosessene er, og hvordan vi evaluerer.',
    'capacity-for-change':
      'Ledelsen leder lærernes læring slik at vi i fellesskap får større kapasitet til å endre oss.',
    'school-based-development':
      'Ledelsen legger til rette for skolebasert kompetanseutvikling og setter den i verk. Slik leder den lærernes læring.',
    'use-of-research':
      'Ledelsen tar i bruk den forskningen som finnes. Vi spør hva vi er gode på, og hva vi kan gjøre bedre.',
    'outside-expertise':
      'Ledelsen samarbeider med fagmiljøer utenfor skolen om lærernes læring. For kommunen er Læringsmiljøsenteret den viktigste partneren.',

    'quantitative-analysis':
      'Ledelsen ser helheten i det vi vet om skolen, og kan analysere tall. Dataene vi alt har, bruker vi til å sette gode mål, slik at elevene lærer mer.',
    'qualitative-analysis':
      'Ledelsen kan gjøre kvalitative analyser, altså av det som ikke er tall. Vi bruker ulike verktøy for analyse, refleksjon og dialog i skolebasert vurdering.',
    'contribution-indicators':
      'Ledelsen forstår bidragsindikatorene for kommunen og skolen. De viser hva kommunen og skolen selv har å si for resultatene til elevene.',
  },
} as const satisfies RubricText<typeof sandnesLeadershipQuality>;
