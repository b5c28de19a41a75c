import type { RubricText } from '@rubrikk/core';
import type { developmentPrinciples } from './rubric.ts';

/** The words of «Prinsipper som skaper utvikling og læring i organisasjonen» in bokmål. Title, dimension titles, the names of the values, the stem and the names of models are the instrument's own. */
export const nb = {
  rubric: 'development-principles',
  language: 'nb',
  title: 'Prinsipper som skaper utvikling og læring i organisasjonen',
  instructions: {
    groundwork:
      'Prinsippene står i den ytterste ringen i modellen. De er grunnlaget for hvordan organisasjonen utvikler seg, lærer og samarbeider.',
    'own-practice':
      'Bruk rammeverket til å se på deres egen praksis. For hvert punkt velger dere om det er en styrke, noe som trenger å bli bedre, eller det neste steget deres.',
  },
  levels: {
    strength: 'Styrke',
    'needs-improvement': 'Behov for forbedring',
    'next-step': 'Neste steg',
  },
  dimensions: {
    'clear-direction': 'Tydelig retning',
    'focused-effort': 'Fokusert innsats',
    'values-in-practice': 'Verdier i praksis',
    'core-values': 'Kjerneverdier',
    'all-children': 'Alle barn og unge',
    'learning-community': 'Lærende fellesskap',
  },
  principles: {
    'clear-direction':
      'Det overordnede målet er at alle barn og unge vokser opp i et godt miljø der alle hører til. Miljøet gjør dem trygge og gir dem læring, trivsel og god helse.',
    'focused-effort':
      'Vi holder trykket oppe over flere år. Målene er felles, og alle som leder eller arbeider med oppvekst og læring, bygger opp et felles grunnlag av kunnskap og ferdigheter.',
    'values-in-practice':
      'Ledere, ansatte, barn og foresatte begrunner valg med holdninger, normer og verdier som de deler. Det merkes i praksis og i alt vi gjør.',
    'learning-community':
      'Når vi samarbeider, handler det om mer enn at vi trives: Vi får fram det hver enkelt er god på, og bruker det mot et felles mål. Ledere og ansatte er et profesjonsfaglig fellesskap som reflekterer over felles verdier og stadig vurderer og utvikler praksis.',
  },
  stems: {
    children: 'Alle barn og unge',
  },
  indicators: {
    'caring-conditions': 'Alle barn og unge har oppvekstvilkår som er preget av kjærlighet, trygghet og omsorg.',
    'secure-identity': 'Alle barn og unge får et godt bilde av seg selv og er trygge på hvem de er.',
    belonging: 'Alle barn og unge hører til i fellesskapet, og der er de trygge og trives.',
    'active-participants': 'Alle barn og unge tar aktivt del i fellesskapet, og der lærer og utvikler de seg.',
    'no-one-bullied': 'Ingen opplever mobbing eller krenkelser, og ingen opplever å stå utenfor fellesskapet.',

    'systems-theory':
      'Vi bruker systemteori og ser hvordan alt rundt barn, unge og voksne henger sammen og virker inn på hverandre.',
    'interdisciplinary-work':
      'Vi samhandler på tvers av fag og følger BTI-modellen, som står for bedre tverrfaglig innsats.',
    'reflection-tools':
      'Når vi reflekterer faglig, bruker vi verktøy som PA (pedagogisk analyse), SMTTE (sammenheng, mål, tegn, tiltak, evaluering) og IGP, det vil si individ, gruppe og plenum.',
    'learning-networks': 'Nettverkene og møtene våre er steder der vi lærer.',
    'inquiring-practice': 'Vi undersøker vår egen praksis og prøver oss fram.',
    'guidance-system': 'Vi har satt veiledning i system.',
    'use-of-data': 'Vi bruker data til å gjøre praksis bedre.',
    'learning-leadership': 'Lederne våre leder ved å lære selv.',

    'equal-worth': 'Likeverd: Alle er like mye verdt, og det merker de som møter oss.',
    participation: 'Medvirkning: Alle er med på å forme det som angår dem.',
    recognition: 'Anerkjennelse: Alle blir sett og tatt på alvor slik de er.',

    'absolute-worth': 'har en verdi som ingenting kan rokke ved.',
    'willing-when-able': 'vil gjerne få det til når forutsetningene er der.',
    'finding-meaning': 'finner noe som gir mening, og blir med.',
    'something-to-give': 'har noe verdifullt å gi de andre i fellesskapet.',

    'shared-foundation':
      'Vi bygger arbeidet vårt på verdier vi er enige om, og på kunnskap fra forskning og erfaring som vi deler.',
    'richer-understanding':
      'Sammen ser vi på hvordan vi planlegger og gjennomfører arbeidet, og vurderer det. Slik forstår vi stadig mer av hva god praksis er.',
    'leading-collaboration':
      'Lederne gjør godt samarbeid mulig: De gir retning, bygger tillit gjennom samarbeid og relasjoner og legger til rette for at ansatte, barn og unge lærer. Alle får bruke de sterke sidene sine, opplever mestring og utvikler seg.',
    'joint-reflection':
      'Vi tenker sammen gjennom verdivalg og hva vi trenger å utvikle, og velger tiltak ut fra forskning, erfaring og etiske vurderinger. Gode ordninger for samarbeid, støtte og veiledning, blant kolleger og mellom organisasjoner, gjør at vi deler og lærer.',
    'best-interests':
      'Barn og unge er forskjellige, og vi spør hele tiden hva som er best for det enkelte barnet. Alle som arbeider med oppvekst og læring, svarer på det på nytt hver dag.',
  },
} as const satisfies RubricText<typeof developmentPrinciples>;
