import type { RubricText } from '@rubrikk/core';
import type { sandnesLeadershipQuality } from './rubric.ts';

/** The words of the quality of leadership in «Alle elevene er våre» in Danish. No name is the instrument's own: title and dimension titles are this project's. */
export const da = {
  rubric: 'sandnes-leadership-quality',
  language: 'da',
  title: 'Kvalitetsbeskrivelse af ledelse, delmål og temaer i »Alle eleverne er vores«',
  instructions: {
    areas:
      'De fire områder bygger på det, kvalitetsplanen for skolerne i Sandnes siger om god ledelse. Hvert område har et delmål og temaer, der hører til.',
    'new-themes': 'En lærende organisation bliver aldrig færdig. Derfor kan I føje nye temaer til under hvert delmål.',
  },
  levels: {},
  dimensions: {
    attitudes: 'Gode holdninger og fokus på anerkendende ledelse',
    'appreciative-leadership': 'Anerkendende ledelse på alle niveauer',
    organising: 'Gode organisatoriske kompetencer',
    change: 'God forandringsforståelse og -kompetence',
    analysis: 'God analysekompetence',
    'quantitative-analysis': 'Kvantitativ analysekompetence',
  },
  principles: {
    attitudes:
      'Skolens ledelse sørger for et miljø, hvor alle på hvert niveau får støtte og lærer, og hvor der er system i arbejdet.',
    organising: 'Skolens ledelse gør det muligt at bruge ressourcerne strategisk.',
    change:
      'Skolens ledelse sætter mål for strategien »Alle eleverne er vores« og melder klart ud, hvad den forventer. Lederne står i spidsen, når lærere og andre medarbejdere lærer gennem skolebaseret kompetenceudvikling, og er selv med.',
    analysis:
      'Skolens ledelse bygger på viden fra forskellige redskaber til analyse og kortlægning, og det hjælper skolens selvevaluering. I strategien »Alle eleverne er vores« lægger ledelsen planer, samordner arbejdet og vurderer både milepælene og afstanden til målene.',
  },
  indicators: {
    'all-pupils-are-ours':
      'Vi arbejder på at forstå holdningen »Alle eleverne er vores« på samme måde og på at leve efter den.',
    'appreciative-leadership':
      'På alle niveauer arbejder vi på at se ens på anerkendende ledelse og på at lede på den måde.',
    'coping-with-stress':
      'Vi arbejder med et fælles syn på, hvordan man tackler stress. Lederne bruger det til gavn for sig selv, medarbejderne og eleverne.',
    'learning-organisation':
      'Vi arbejder på at forstå, hvad det betyder, at vi hører til i en lærende organisation. Det kan ses i praksis.',
    'classroom-management':
      'Vi arbejder med et fælles syn på klasseledelse, og også her er ledelsen anerkendende. Det kan mærkes i timerne.',

    'human-resources':
      'Ledelsen giver folk opgaver der, hvor der er mest brug for deres kompetencer, og bruger ressourcepersonerne godt.',
    'law-and-plans': 'Ledelsen forstår lovgivningen og planerne og bruger dem i praksis.',
    finances: 'Ledelsen forstår økonomien og ved, hvad det betyder, at finansieringsmodellen ændrer sig.',
    'collaboration-structures':
      'Ledelsen er med til at ændre formerne for samarbejde mellem skolerne, forvaltningen og støttesystemet.',
    'resource-groups':
      'Skolens eget støttesystem er lagt om og hedder nu ressourcegrupper. Ledelsen bruger dem mere bevidst end før.',
    'outside-support':
      'Ledelsen skaber gode rammer for støttesystemer uden for skolen og samarbejder med dem. Det gælder pædagogisk-psykologisk rådgivning (PPR), Altona skole og ressourcecenter, Centret for flersprogede børn og unge (FBU) og Trones ressourcecenter.',
    'union-representatives': 'Ledelsen samarbejder med tillidsrepræsentanterne og inddrager dem gennem samskabelse.',

    'own-strategy':
      'Ledelsen leder lærernes læring, når skolen laver sin egen strategi for »Alle eleverne er vores«. Strategien siger, hvad målene, kernekomponenterne og de forskellige læringsprocesser er, og hvordan vi evaluerer.',
    'capacity-for-change':
      'Ledelsen leder lærernes læring, så vi i fællesskab får større kapacitet til at forandre os.',
    'school-based-development':
      'Ledelsen skaber rammer for skolebaseret kompetenceudvikling og sætter den i værk. På den måde leder den lærernes læring.',
    'use-of-research':
      'Ledelsen bruger den forskning, der findes. Vi spørger, hvad vi er gode til, og hvad vi kan gøre bedre.',
    'outside-expertise':
      'Ledelsen samarbejder med faglige miljøer uden for skolen om lærernes læring. For kommunen er Læringsmiljøsenteret den vigtigste partner.',

    'quantitative-analysis':
      'Ledelsen ser helheden i det, vi ved om skolen, og kan analysere tal. De data, vi har i forvejen, bruger vi til at sætte gode mål, så eleverne lærer mere.',
    'qualitative-analysis':
      'Ledelsen kan lave kvalitative analyser, altså af det, der ikke er tal. Vi bruger forskellige redskaber til analyse, refleksion og dialog i skolens selvevaluering.',
    'contribution-indicators':
      'Ledelsen forstår de norske bidragsindikatorer for kommunen og skolen. De viser, hvad kommunen og skolen selv betyder for elevernes resultater.',
  },
} as const satisfies RubricText<typeof sandnesLeadershipQuality>;
