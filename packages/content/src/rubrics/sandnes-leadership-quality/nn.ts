import type { RubricText } from '@rubrikk/core';
import type { sandnesLeadershipQuality } from './rubric.ts';

/** The words of the quality of leadership in «Alle elevene er våre» in nynorsk. No name is the instrument's own: title and dimension titles are this project's. */
export const nn = {
  rubric: 'sandnes-leadership-quality',
  language: 'nn',
  title: 'Kvalitetsskildring av leiing, delmål og tema i «Alle elevane er våre»',
  instructions: {
    areas:
      'Dei fire områda byggjer på det kvalitetsplanen for Sandnesskulen seier om god leiing. Kvart område har eit delmål og tema som høyrer til.',
    'new-themes': 'Ein lærande organisasjon blir aldri ferdig. Difor kan de leggje til nye tema under kvart delmål.',
  },
  levels: {},
  dimensions: {
    attitudes: 'Gode haldningar og fokus på verdsetjande leiing',
    'appreciative-leadership': 'Verdsetjande leiing på alle nivå',
    organising: 'God organiseringskompetanse',
    change: 'God endringsforståing og -kompetanse',
    analysis: 'God analysekompetanse',
    'quantitative-analysis': 'Kvantitativ analysekompetanse',
  },
  principles: {
    attitudes:
      'Skuleleiinga syter for eit miljø der alle på kvart nivå får støtte og lærer, og der det er system i arbeidet.',
    organising: 'Skuleleiinga gjer det mogleg å bruke ressursane strategisk.',
    change:
      'Skuleleiinga set mål for strategien «Alle elevane er våre» og seier klart frå om kva ho ventar. Leiarane leier lærarar og andre tilsette når dei lærer gjennom skulebasert kompetanseutvikling, og er sjølve med.',
    analysis:
      'Skuleleiinga byggjer på kunnskap frå ulike verktøy for analyse og kartlegging, og det hjelper den skulebaserte vurderinga. I strategien «Alle elevane er våre» legg leiinga planar, samordnar arbeidet og vurderer både milepælane og kor langt vi er frå måla.',
  },
  indicators: {
    'all-pupils-are-ours':
      'Vi arbeider med å forstå haldninga «Alle elevane er våre» på same måten og leve etter henne.',
    'appreciative-leadership':
      'På alle nivå arbeider vi for å sjå verdsetjande leiing på same måten, og for å leie slik.',
    'coping-with-stress':
      'Vi arbeider med eit felles syn på korleis stress kan meistrast. Leiarane brukar det både for seg sjølve og for tilsette og elevar.',
    'learning-organisation':
      'Vi arbeider med å forstå kva det vil seie at vi høyrer til i ein lærande organisasjon. Det syner att i praksis.',
    'classroom-management':
      'Vi arbeider med eit felles syn på klasseleiing, og også der er leiinga verdsetjande. Det kjennest i timane.',

    'human-resources': 'Leiinga gir folk oppgåver der kompetansen deira trengst mest, og brukar ressurspersonane godt.',
    'law-and-plans': 'Leiinga forstår lovverket og planane og brukar dei i praksis.',
    finances: 'Leiinga forstår økonomien og veit kva det inneber at finansieringsmodellen blir endra.',
    'collaboration-structures':
      'Leiinga er med på å endre formene for samarbeid mellom skulane, skuleeigaren og støttesystemet.',
    'resource-groups':
      'Det interne støttesystemet på skulen er lagt om og heiter no ressursgrupper. Leiinga brukar dei meir medvite enn før.',
    'outside-support':
      'Leiinga legg til rette for støttesystem utanfor skulen og samarbeider med dei. Det gjeld den pedagogisk-psykologiske tenesta (PPT), Altona skule og ressurssenter, Senter for fleirspråklege barn og unge (FBU) og Trones ressurssenter.',
    'union-representatives': 'Leiinga samarbeider med dei tillitsvalde og tek dei med gjennom medskaping.',

    'own-strategy':
      'Leiinga går i spissen for læringa til lærarane når skulen lagar sin eigen strategi for «Alle elevane er våre». Strategien seier kva måla, kjernekomponentane og dei ulike læringsprosessane er, og korleis vi evaluerer.',
    'capacity-for-change':
      'Leiinga går i spissen for læringa til lærarane, slik at vi i fellesskap får større kapasitet til å endre oss.',
    'school-based-development':
      'Leiinga legg til rette for skulebasert kompetanseutvikling og set arbeidet i verk. Slik går ho i spissen for læringa til lærarane.',
    'use-of-research':
      'Leiinga tek i bruk den forskinga som finst. Vi spør kva vi er gode på, og kva vi kan gjere betre.',
    'outside-expertise':
      'Leiinga samarbeider med fagmiljø utanfor skulen om læringa til lærarane. For kommunen er Læringsmiljøsenteret den viktigaste partnaren.',

    'quantitative-analysis':
      'Leiinga ser heilskapen i det vi veit om skulen, og kan analysere tal. Dataa vi alt har, brukar vi til å setje gode mål, slik at elevane lærer meir.',
    'qualitative-analysis':
      'Leiinga kan gjere kvalitative analysar, altså av det som ikkje er tal. Vi brukar ulike verktøy for analyse, refleksjon og dialog i skulebasert vurdering.',
    'contribution-indicators':
      'Leiinga forstår bidragsindikatorane for kommunen og skulen. Dei viser kva kommunen og skulen sjølve har å seie for resultata til elevane.',
  },
} as const satisfies RubricText<typeof sandnesLeadershipQuality>;
