import type { RubricText } from '@rubrikk/core';
import type { developmentPrinciples } from './rubric.ts';

/** The words of «Prinsipper som skaper utvikling og læring i organisasjonen» in nynorsk. Only the names of models are the instrument's own: title, dimension titles, labels, names of values and the stem are this project's. */
export const nn = {
  rubric: 'development-principles',
  language: 'nn',
  title: 'Prinsipp som skaper utvikling og læring i organisasjonen',
  instructions: {
    groundwork:
      'Prinsippa står i den ytste ringen i modellen. Dei er grunnlaget for korleis organisasjonen utviklar seg, lærer og samarbeider.',
    'own-practice':
      'Bruk rammeverket til å sjå på dykkar eigen praksis. For kvart punkt vel de om det er ein styrke, noko som treng å bli betre, eller det neste steget dykkar.',
  },
  levels: {
    strength: 'Styrke',
    'needs-improvement': 'Behov for forbetring',
    'next-step': 'Neste steg',
  },
  dimensions: {
    'clear-direction': 'Tydeleg retning',
    'focused-effort': 'Fokusert innsats',
    'values-in-practice': 'Verdiar i praksis',
    'core-values': 'Kjerneverdiar',
    'all-children': 'Alle barn og unge',
    'learning-community': 'Lærande fellesskap',
  },
  principles: {
    'clear-direction':
      'Det overordna målet er at alle barn og unge veks opp i eit godt miljø der alle høyrer til. Miljøet gjer dei trygge og gir dei læring, trivsel og god helse.',
    'focused-effort':
      'Vi held trykket oppe over fleire år. Måla er felles, og alle som leier eller arbeider med oppvekst og læring, byggjer opp eit felles grunnlag av kunnskap og ferdigheiter.',
    'values-in-practice':
      'Leiarar, tilsette, barn og føresette grunngir val med haldningar, normer og verdiar som dei deler. Det kjennest i praksis og i alt vi gjer.',
    'learning-community':
      'Når vi samarbeider, handlar det om meir enn at vi trivst: Vi får fram det kvar einskild er god på, og brukar det mot eit felles mål. Leiarar og tilsette er eit profesjonsfagleg fellesskap som reflekterer over felles verdiar og stadig vurderer og utviklar praksis.',
  },
  stems: {
    children: 'Alle barn og unge',
  },
  indicators: {
    'caring-conditions': 'Alle barn og unge veks opp med kjærleik, tryggleik og omsorg rundt seg.',
    'secure-identity': 'Alle barn og unge får eit godt bilete av seg sjølve og er trygge på kven dei er.',
    belonging: 'Alle barn og unge høyrer til i fellesskapet, og der er dei trygge og trivst.',
    'active-participants': 'Alle barn og unge tek aktivt del i fellesskapet, og der lærer og utviklar dei seg.',
    'no-one-bullied': 'Ingen opplever mobbing eller krenkingar, og ingen opplever å stå utanfor fellesskapet.',

    'systems-theory':
      'Vi brukar systemteori og ser korleis alt rundt barn, unge og vaksne heng saman og verkar inn på kvarandre.',
    'interdisciplinary-work':
      'Vi samhandlar på tvers av fag og følgjer BTI-modellen, som står for betre tverrfagleg innsats.',
    'reflection-tools':
      'Når vi reflekterer fagleg, brukar vi verktøy som PA (pedagogisk analyse), SMTTE (samanheng, mål, teikn, tiltak, evaluering) og IGP, det vil seie individ, gruppe og plenum.',
    'learning-networks': 'Nettverka og møta våre er stader der vi lærer.',
    'inquiring-practice': 'Vi undersøkjer vår eigen praksis og prøver oss fram.',
    'guidance-system': 'Vi har sett rettleiing i system.',
    'use-of-data': 'Vi brukar data til å gjere praksis betre.',
    'learning-leadership': 'Leiarane våre leier ved å lære sjølve.',

    'equal-worth': 'Likeverd: Alle er like mykje verde, og det merkar dei som møter oss.',
    participation: 'Medverknad: Alle er med på å forme det som vedkjem dei.',
    recognition: 'Anerkjenning: Alle blir sedde og tekne på alvor slik dei er.',

    'absolute-worth': 'har ein verdi som ingenting kan rokke ved.',
    'willing-when-able': 'vil gjerne få det til når føresetnadene er der.',
    'finding-meaning': 'finn noko som gir meining, og blir med.',
    'something-to-give': 'har noko verdfullt å gi dei andre i fellesskapet.',

    'shared-foundation':
      'Vi byggjer arbeidet vårt på verdiar vi er samde om, og på kunnskap frå forsking og erfaring som vi deler.',
    'richer-understanding':
      'Saman ser vi på korleis vi planlegg og gjennomfører arbeidet, og vurderer det. Slik forstår vi stadig meir av kva god praksis er.',
    'leading-collaboration':
      'Leiarane gjer godt samarbeid mogleg: Dei gir retning, byggjer tillit gjennom samarbeid og relasjonar og legg til rette for at tilsette, barn og unge lærer. Alle får bruke dei sterke sidene sine, opplever meistring og utviklar seg.',
    'joint-reflection':
      'Vi tenkjer saman gjennom verdival og kva vi treng å utvikle, og vel tiltak ut frå forsking, erfaring og etiske vurderingar. Gode ordningar for samarbeid, støtte og rettleiing, mellom kollegaer og mellom organisasjonar, gjer at vi deler og lærer.',
    'best-interests':
      'Barn og unge er ulike, og vi spør heile tida kva som er best for kvart barn. Alle som arbeider med oppvekst og læring, svarer på det på nytt kvar dag.',
  },
} as const satisfies RubricText<typeof developmentPrinciples>;
