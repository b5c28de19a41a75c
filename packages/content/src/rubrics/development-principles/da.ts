import type { RubricText } from '@rubrikk/core';
import type { developmentPrinciples } from './rubric.ts';

/** The words of «Prinsipper som skaper utvikling og læring i organisasjonen» in Danish. Only the names of models are the instrument's own: title, dimension titles, labels, names of values and the stem are this project's. */
export const da = {
  rubric: 'development-principles',
  language: 'da',
  title: 'Principper, der skaber udvikling og læring i organisationen',
  instructions: {
    groundwork:
      'Principperne står i den yderste ring i modellen. De er grundlaget for, hvordan organisationen udvikler sig, lærer og samarbejder.',
    'own-practice':
      'Brug rammeværket til at se på jeres egen praksis. For hvert punkt vælger I, om det er en styrke, noget, der trænger til at blive bedre, eller jeres næste skridt.',
  },
  levels: {
    strength: 'Styrke',
    'needs-improvement': 'Behov for forbedring',
    'next-step': 'Næste skridt',
  },
  dimensions: {
    'clear-direction': 'Tydelig retning',
    'focused-effort': 'Fokuseret indsats',
    'values-in-practice': 'Værdier i praksis',
    'core-values': 'Kerneværdier',
    'all-children': 'Alle børn og unge',
    'learning-community': 'Lærende fællesskab',
  },
  principles: {
    'clear-direction':
      'Det overordnede mål er, at alle børn og unge vokser op i et godt miljø, hvor alle hører til. Miljøet gør dem trygge og giver dem læring, trivsel og et godt helbred.',
    'focused-effort':
      'Vi holder dampen oppe over flere år. Målene er fælles, og alle, der leder eller arbejder med opvækst og læring, opbygger et fælles grundlag af viden og færdigheder.',
    'values-in-practice':
      'Ledere, medarbejdere, børn og forældre begrunder valg med holdninger, normer og værdier, som de deler. Det kan mærkes i praksis og i alt, hvad vi gør.',
    'learning-community':
      'Når vi samarbejder, handler det om mere, end at vi trives: Vi får det frem, som den enkelte er god til, og bruger det til et fælles formål. Ledere og medarbejdere er et professionelt fællesskab, som reflekterer over fælles værdier og hele tiden vurderer og udvikler praksis.',
  },
  stems: {
    children: 'Alle børn og unge',
  },
  indicators: {
    'caring-conditions': 'Alle børn og unge vokser op med kærlighed, tryghed og omsorg omkring sig.',
    'secure-identity': 'Alle børn og unge får et godt billede af sig selv og er trygge ved, hvem de er.',
    belonging: 'Alle børn og unge hører til i fællesskabet, og dér er de trygge og trives.',
    'active-participants': 'Alle børn og unge tager aktivt del i fællesskabet, og dér lærer og udvikler de sig.',
    'no-one-bullied': 'Ingen oplever mobning eller krænkelser, og ingen oplever at stå uden for fællesskabet.',

    'systems-theory':
      'Vi bruger systemteori og ser, hvordan alt omkring børn, unge og voksne hænger sammen og påvirker hinanden.',
    'interdisciplinary-work':
      'Vi samarbejder på tværs af fag og følger BTI-modellen, som står for bedre tværfaglig indsats.',
    'reflection-tools':
      'Når vi reflekterer fagligt, bruger vi redskaber som PA (pædagogisk analyse), SMTTE (sammenhæng, mål, tegn, tiltag, evaluering) og IGP, det vil sige individ, gruppe og plenum.',
    'learning-networks': 'Vores netværk og møder er steder, hvor vi lærer.',
    'inquiring-practice': 'Vi undersøger vores egen praksis og prøver os frem.',
    'guidance-system': 'Vi har sat vejledning i system.',
    'use-of-data': 'Vi bruger data til at gøre praksis bedre.',
    'learning-leadership': 'Vores ledere leder ved selv at lære.',

    'equal-worth': 'Ligeværd: Alle er lige meget værd, og det mærker de, der møder os.',
    participation: 'Medvirken: Alle er med til at forme det, som angår dem.',
    recognition: 'Anerkendelse: Alle bliver set og taget alvorligt, som de er.',

    'absolute-worth': 'har en værdi, som intet kan rokke ved.',
    'willing-when-able': 'vil gerne lykkes, når forudsætningerne er til stede.',
    'finding-meaning': 'finder noget, der giver mening, og tager del.',
    'something-to-give': 'har noget værdifuldt at give de andre i fællesskabet.',

    'shared-foundation':
      'Vi bygger vores arbejde på værdier, vi er enige om, og på viden fra forskning og erfaring, som vi deler.',
    'richer-understanding':
      'Sammen ser vi på, hvordan vi planlægger og gennemfører arbejdet, og vurderer det. På den måde forstår vi hele tiden mere af, hvad god praksis er.',
    'leading-collaboration':
      'Lederne gør et godt samarbejde muligt: De viser retning, skaber tillid gennem samarbejde og relationer og giver medarbejdere, børn og unge gode vilkår for at lære. Alle får brugt deres stærke sider, oplever at lykkes og udvikler sig.',
    'joint-reflection':
      'Vi overvejer sammen værdivalg, og hvad vi har brug for at udvikle, og vælger tiltag ud fra forskning, erfaring og etiske vurderinger. Gode rammer for samarbejde, støtte og vejledning, mellem kollegaer og mellem organisationer, gør, at vi deler og lærer.',
    'best-interests':
      'Børn og unge er forskellige, og vi spørger hele tiden, hvad der er bedst for det enkelte barn. Alle, der arbejder med opvækst og læring, svarer på det på ny hver dag.',
  },
} as const satisfies RubricText<typeof developmentPrinciples>;
