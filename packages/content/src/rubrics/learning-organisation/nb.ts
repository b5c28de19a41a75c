import type { RubricText } from '@rubrikk/core';
import type { learningOrganisation } from './rubric.ts';

/** The words of «Skolen som lærende organisasjon» in bokmål. Title, dimension titles and level labels are the instrument's own. */
export const nb = {
  rubric: 'learning-organisation',
  language: 'nb',
  title: 'Skolen som lærende organisasjon',
  instructions: {
    statements:
      'Hvert kjennetegn er en påstand om god praksis. Kjennetegnene er samlet i sju dimensjoner, og til sammen utgjør dimensjonene modellen.',
    raters: 'Både skoleledere og lærere kan bruke skjemaet, hver for seg eller sammen.',
    standing: 'Vurder hvor din egen skole står i dag.',
  },
  levels: {
    'must-change': 'Praksis må endres',
    'can-improve': 'Praksis kan bli bedre',
    satisfactory: 'Praksis er tilfredsstillende',
  },
  rules: {
    satisfactory: 'Velg dette nivået når praksisen gjennomgående er god. Den trenger ikke å være feilfri.',
  },
  dimensions: {
    vision: 'Skolens visjon',
    'professional-learning': 'Profesjonelle læringsfellesskap',
    collaboration: 'Samarbeid',
    culture: 'Skolekultur',
    capacity: 'Kapasitetsbygging',
    networks: 'Nettverksbygging',
    leadership: 'Skoleledelse',
  },
  indicators: {
    'shared-vision':
      'Vi deler en visjon som forplikter oss og har plass til alle. Målet er et sterkere læringsfellesskap og bedre resultater for elevene.',
    'broad-vision':
      'Visjonen favner bredt: kognitiv, sosial og emosjonell kompetanse, både i dag og i framtiden. Vi blir inspirert og motivert av den.',
    'vision-in-teaching': 'I all undervisning og læring arbeider vi for å gjøre visjonen til virkelighet.',
    'vision-made-together': 'Visjonen er blitt til gjennom et arbeid som alle ansatte har vært med på.',
    'parents-invited': 'Vi inviterer elever, foresatte og andre samarbeidspartnere med når vi former visjonen.',

    'staff-learning': 'Alle som arbeider her, fortsetter å lære og utvikle seg i yrket.',
    'new-staff': 'Nyansatte blir fulgt opp med støtte og veiledning.',
    'learning-focus':
      'Når vi lærer som kolleger, handler det om elevenes læring og om skolens mål, altså visjonen gjort konkret.',
    'learning-goals':
      'Vi er selv aktivt med på å bestemme målene for vår profesjonelle læring og hva som kommer først.',
    'challenging-practice':
      'I det profesjonelle læringsfellesskapet stiller vi spørsmål ved måten vi arbeider på i dag.',
    'outside-theory':
      'Når vi lærer som kolleger, henter vi inn teori og kompetanse utenfra og knytter det til vår felles praksis.',
    'ongoing-feedback':
      'Vi vurderer fortløpende det vi lærer som kolleger, og bruker tilbakemeldinger for å komme videre.',
    'time-for-learning': 'Skolen gir rom for profesjonell læring, både med tid og med ressurser.',
    'learning-culture': 'Kulturen på skolen oppmuntrer oss til profesjonell læring og støtter oss i den.',

    teamwork: 'Vi lærer hvordan vi kan fungere som team når vi arbeider sammen.',
    'collective-learning':
      'Både når vi møtes, og når vi arbeider digitalt, har samhandlingen og den felles læringen et klart fokus. Hensikten er bedre praksis og bedre resultater for elevene.',
    'peer-advice': 'Vi oppsøker hverandre når vi trenger råd eller veiledning.',
    trust: 'Vi stoler på hverandre og viser hverandre respekt, og det merkes i arbeidsmiljøet.',
    'joint-reflection': 'Sammen tenker vi gjennom hvordan vi kan få mer ut av vår egen læring.',
    'time-for-collaboration':
      'Skolen sørger for at vi har tid og det vi ellers trenger for å samarbeide og lære sammen.',

    experimenting: 'Vi har både lyst og mot til å prøve oss fram og skape nye måter å arbeide på.',
    'initiative-and-risk': 'Når vi tar initiativ og våger å ta en sjanse, får vi støtte og anerkjennelse fra skolen.',
    'inquiry-into-practice':
      'Vi ser på egen praksis med et forskende blikk og bruker det vi finner, til å utvikle den.',
    'inquiry-for-change': 'Det forskende blikket gjør at vi stadig lærer, endrer oss og finner nye løsninger.',
    'open-mindedness': 'Vi er åpne for å arbeide på andre måter enn vi pleier.',
    'learning-from-mistakes': 'Når noe er vanskelig eller går galt, ser vi det som en sjanse til å lære.',
    'pupil-participation': 'Elevene er aktivt med på å planlegge og vurdere både undervisningen og sin egen læring.',

    'measuring-progress':
      'Vi har faste systemer for å måle utviklingen vår og se hvor langt det er fra resultatene til målene.',
    'practice-examples':
      'Lærerne deler eksempler fra praksis, både vellykkede og mindre vellykkede, og analyserer dem jevnlig i fellesskap.',
    'research-access': 'Det er lett for oss å finne kilder til kunnskap som bygger på forskning.',
    'knowledge-sharing': 'Vi har faste ordninger der vi jevnlig deler erfaringer og kunnskap.',
    'data-analysis':
      'Vi er i stand til å analysere ulike slags data for å se hva elevene får ut av undervisningen. Når det trengs, flytter vi på ressursene.',
    'development-plan':
      'Vi bygger utviklingsplanen vår på forskning, erfaring fra praksis og egenvurdering, og vi oppdaterer den jevnlig.',
    'practice-theories':
      'Vi vurderer jevnlig praksisteoriene våre, det vil si tankene bak måten vi arbeider på. Når det trengs, justerer og fornyer vi dem.',
    'learning-impact': 'Vi vurderer hvilken virkning den profesjonelle læringen vår har.',

    'local-community':
      'Skolen deltar aktivt i nærmiljøet. Når det dukker opp utfordringer eller muligheter, er vi raske til å handle.',
    'open-school': 'Skolen er åpen utad, og vi inviterer dem vi kan tenke oss å samarbeide med.',
    'equal-partnerships': 'I partnerskapene våre møtes partene som likeverdige og kan lære av hverandre.',
    'parent-collaboration': 'Skolen og de foresatte samarbeider tett.',
    'teacher-networks':
      'Lærerne er med i ulike nettverk, og de samarbeider og deler erfaringer med kolleger på andre skoler.',
    'outside-expertise':
      'For å utvikle kompetansen vår samarbeider vi med andre: universiteter og høyskoler, bedrifter, offentlige virksomheter eller frivillige organisasjoner.',
    'digital-communication':
      'Vi bruker digitale verktøy når vi kommuniserer, deler kunnskap og samarbeider med partnere utenfor skolen.',

    'learning-leadership':
      'Skolelederne leder ved hele tiden å lære selv, og de går foran som forbilder. De deler ledelsen med andre og hjelper nye ledere fram.',
    'change-agents': 'Skolelederne ligger i forkant og finner kreative måter å skape endring på.',
    'culture-and-structures':
      'Skolelederne bygger en positiv kultur og ordninger som gjør det lett å snakke fag, samarbeide og dele kunnskap.',
    'vision-in-action':
      'Skolelederne passer på at det vi gjør på skolen, henger sammen med visjonen, målene og verdiene våre.',
    'continuous-development':
      'Skolelederne sørger for at utviklingsarbeidet alltid er i gang, og at det fører til læring, endring og nytenkning.',
    'leaders-collaborating':
      'Skolelederne oppmuntrer til samarbeid utad og deltar i det selv. Det gjelder andre skoler, foresatte, samfunnet rundt oss, universiteter, høyskoler og andre partnere.',
    'whole-pupil': 'Skolelederne sørger for at vi ser hele eleven, både den sosiale og den faglige utviklingen.',
  },
} as const satisfies RubricText<typeof learningOrganisation>;
