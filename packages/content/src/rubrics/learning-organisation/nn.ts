import type { RubricText } from '@rubrikk/core';
import type { learningOrganisation } from './rubric.ts';

/** The words of «Skolen som lærende organisasjon» in nynorsk. No name is the instrument's own: title, dimension titles and level labels are this project's. */
export const nn = {
  rubric: 'learning-organisation',
  language: 'nn',
  title: 'Skulen som lærande organisasjon',
  instructions: {
    statements:
      'Kvart kjenneteikn er ein påstand om god praksis. Kjenneteikna er samla i sju dimensjonar, og til saman utgjer dimensjonane modellen.',
    raters: 'Både skuleleiarar og lærarar kan bruke skjemaet, kvar for seg eller saman.',
    standing: 'Vurder kvar din eigen skule står i dag.',
  },
  levels: {
    'must-change': 'Praksis må endrast',
    'can-improve': 'Praksis kan bli betre',
    satisfactory: 'Praksis er tilfredsstillande',
  },
  rules: {
    satisfactory: 'Vel dette nivået når praksisen gjennomgåande er god. Han treng ikkje vere feilfri.',
  },
  dimensions: {
    vision: 'Visjonen til skulen',
    'professional-learning': 'Profesjonelle læringsfellesskap',
    collaboration: 'Samarbeid',
    culture: 'Skulekultur',
    capacity: 'Kapasitetsbygging',
    networks: 'Nettverksbygging',
    leadership: 'Skuleleiing',
  },
  indicators: {
    'shared-vision':
      'Vi deler ein visjon som forpliktar oss og har plass til alle. Målet er eit sterkare læringsfellesskap og betre resultat for elevane.',
    'broad-vision':
      'Visjonen femner breitt: kognitiv, sosial og emosjonell kompetanse, både i dag og i framtida. Han inspirerer og motiverer oss.',
    'vision-in-teaching': 'I all undervisning og læring arbeider vi for å gjere visjonen til røyndom.',
    'vision-made-together': 'Visjonen er blitt til gjennom eit arbeid som alle tilsette har vore med på.',
    'parents-invited': 'Vi inviterer elevar, føresette og andre samarbeidspartnarar med når vi formar visjonen.',

    'staff-learning': 'Alle som arbeider her, held fram med å lære og utvikle seg i yrket.',
    'new-staff': 'Vi tek oss av nytilsette med støtte og rettleiing.',
    'learning-focus':
      'Når vi lærer som kollegaer, handlar det om kva elevane lærer, og om måla til skulen, altså visjonen gjord konkret.',
    'learning-goals':
      'Vi er sjølve aktivt med på å setje måla for den profesjonelle læringa vår og avgjere kva som kjem først.',
    'challenging-practice':
      'I det profesjonelle læringsfellesskapet stiller vi spørsmål ved korleis vi arbeider i dag.',
    'outside-theory':
      'Når vi lærer som kollegaer, hentar vi inn teori og kompetanse utanfrå og knyter det til den felles praksisen vår.',
    'ongoing-feedback':
      'Vi vurderer heile tida det vi lærer som kollegaer, og brukar tilbakemeldingar for å kome vidare.',
    'time-for-learning': 'Skulen gir rom for profesjonell læring, både med tid og med ressursar.',
    'learning-culture': 'Kulturen på skulen oppmuntrar oss til profesjonell læring og støttar oss undervegs.',

    teamwork: 'Vi lærer korleis vi kan fungere som team når vi arbeider saman.',
    'collective-learning':
      'Både når vi møtest, og når vi arbeider digitalt, har samhandlinga og den felles læringa eit tydeleg fokus. Føremålet er betre praksis og betre resultat for elevane.',
    'peer-advice': 'Vi går til kvarandre når vi treng råd eller rettleiing.',
    trust: 'Vi stolar på kvarandre og viser kvarandre respekt, og det kjennest i arbeidsmiljøet.',
    'joint-reflection': 'Saman tenkjer vi gjennom korleis vi kan få meir ut av vår eiga læring.',
    'time-for-collaboration': 'Skulen syter for at vi har tid og det vi elles treng for å samarbeide og lære saman.',

    experimenting: 'Vi har både lyst og mot til å prøve oss fram og skape nye måtar å arbeide på.',
    'initiative-and-risk': 'Når vi tek initiativ og vågar å ta ein sjanse, får vi støtte og anerkjenning frå skulen.',
    'inquiry-into-practice':
      'Vi ser på eigen praksis med eit forskande blikk og brukar det vi finn, til å utvikle han.',
    'inquiry-for-change': 'Det forskande blikket gjer at vi stadig lærer, endrar oss og finn nye løysingar.',
    'open-mindedness': 'Vi er opne for å arbeide på andre måtar enn vi pleier.',
    'learning-from-mistakes': 'Når noko er vanskeleg eller går gale, ser vi det som ein sjanse til å lære.',
    'pupil-participation': 'Elevane er aktivt med på å planleggje og vurdere både undervisninga og si eiga læring.',

    'measuring-progress':
      'Vi har faste system for å måle utviklinga vår og sjå kor langt det er frå resultata til måla.',
    'practice-examples':
      'Lærarane deler døme frå praksis, både vellukka og mindre vellukka, og analyserer dei jamleg i lag.',
    'research-access': 'Det er lett for oss å finne kjelder til kunnskap som byggjer på forsking.',
    'knowledge-sharing': 'Vi har faste ordningar der vi jamleg deler erfaringar og kunnskap.',
    'data-analysis':
      'Vi er i stand til å analysere ulike slag data for å sjå kva elevane får ut av undervisninga. Når det trengst, flyttar vi på ressursane.',
    'development-plan':
      'Vi byggjer utviklingsplanen vår på forsking, erfaring frå praksis og eigenvurdering, og vi oppdaterer han jamleg.',
    'practice-theories':
      'Vi vurderer jamleg praksisteoriane våre, det vil seie tankane bak måten vi arbeider på. Når det trengst, justerer og fornyar vi dei.',
    'learning-impact': 'Vi vurderer kva verknad den profesjonelle læringa vår har.',

    'local-community':
      'Skulen deltek aktivt i nærmiljøet. Når utfordringar dukkar opp eller høve byr seg, er vi raske til å handle.',
    'open-school': 'Skulen er open mot omverda, og vi inviterer dei vi kan tenkje oss å samarbeide med.',
    'equal-partnerships': 'Vi og partnarane våre møtest som likeverdige og kan lære av kvarandre.',
    'parent-collaboration': 'Skulen og dei føresette samarbeider tett.',
    'teacher-networks':
      'Lærarane er med i ulike nettverk, og dei samarbeider og deler erfaringar med kollegaer på andre skular.',
    'outside-expertise':
      'For å utvikle kompetansen vår samarbeider vi med andre: universitet og høgskular, bedrifter, offentlege verksemder eller frivillige organisasjonar.',
    'digital-communication':
      'Vi brukar digitale verktøy når vi kommuniserer, deler kunnskap og samarbeider med partnarar utanfor skulen.',

    'learning-leadership':
      'Skuleleiarane leier ved sjølve å lære heile tida, og dei går føre som gode førebilete. Dei deler leiinga med andre og hjelper nye leiarar fram.',
    'change-agents': 'Skuleleiarane ligg i forkant og finn kreative måtar å skape endring på.',
    'culture-and-structures':
      'Skuleleiarane byggjer ein positiv kultur og ordningar som gjer det lett å snakke fag, samarbeide og dele kunnskap.',
    'vision-in-action':
      'Skuleleiarane passar på at det vi gjer på skulen, heng saman med visjonen, måla og verdiane våre.',
    'continuous-development':
      'Skuleleiarane syter for at utviklingsarbeidet alltid er i gang, og at det fører til læring, endring og nytenking.',
    'leaders-collaborating':
      'Skuleleiarane oppmuntrar til samarbeid utanfor skulen og deltek i det sjølve. Det gjeld andre skular, føresette, samfunnet rundt oss, universitet, høgskular og andre partnarar.',
    'whole-pupil': 'Skuleleiarane syter for at vi ser heile eleven, både den sosiale og den faglege utviklinga.',
  },
} as const satisfies RubricText<typeof learningOrganisation>;
