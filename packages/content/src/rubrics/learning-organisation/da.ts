import type { RubricText } from '@rubrikk/core';
import type { learningOrganisation } from './rubric.ts';

/** The words of «Skolen som lærende organisasjon» in Danish. No name is the instrument's own: title, dimension titles and level labels are this project's. */
export const da = {
  rubric: 'learning-organisation',
  language: 'da',
  title: 'Skolen som lærende organisation',
  instructions: {
    statements:
      'Hver indikator er et udsagn om god praksis. Indikatorerne er samlet i syv dimensioner, som tilsammen udgør modellen.',
    raters: 'Både skoleledere og lærere kan bruge skemaet, hver for sig eller sammen.',
    standing: 'Vurder, hvor din egen skole står i dag.',
  },
  levels: {
    'must-change': 'Praksis skal ændres',
    'can-improve': 'Praksis kan blive bedre',
    satisfactory: 'Praksis er tilfredsstillende',
  },
  rules: {
    satisfactory: 'Vælg dette niveau, når praksis gennemgående er god. Den behøver ikke at være fejlfri.',
  },
  dimensions: {
    vision: 'Skolens vision',
    'professional-learning': 'Professionelle læringsfællesskaber',
    collaboration: 'Samarbejde',
    culture: 'Skolekultur',
    capacity: 'Kapacitetsopbygning',
    networks: 'Netværksdannelse',
    leadership: 'Skoleledelse',
  },
  indicators: {
    'shared-vision':
      'Vi er fælles om en vision, som forpligter os og har plads til alle. Målet er et stærkere læringsfællesskab og bedre resultater for eleverne.',
    'broad-vision':
      'Visionen favner bredt: kognitive, sociale og følelsesmæssige kompetencer, både i dag og i fremtiden. Den inspirerer og motiverer os.',
    'vision-in-teaching': 'I al undervisning og læring arbejder vi på at gøre visionen til virkelighed.',
    'vision-made-together': 'Visionen er blevet til gennem et arbejde, som alle medarbejdere har taget del i.',
    'parents-invited': 'Vi inviterer elever, forældre og andre samarbejdspartnere med, når vi udformer visionen.',

    'staff-learning': 'Alle, der arbejder her, bliver ved med at lære og udvikle sig fagligt.',
    'new-staff': 'Vi tager hånd om nye medarbejdere med støtte og vejledning.',
    'learning-focus':
      'Når vi lærer som kollegaer, handler det om, hvad eleverne lærer, og om skolens mål, altså visionen gjort konkret.',
    'learning-goals':
      'Vi er selv aktivt med til at bestemme, hvilke mål vi har for vores professionelle læring, og hvad der kommer først.',
    'challenging-practice':
      'I det professionelle læringsfællesskab stiller vi spørgsmål ved den måde, vi arbejder på i dag.',
    'outside-theory':
      'Når vi lærer som kollegaer, henter vi teori og kompetencer ind udefra og knytter dem til vores fælles praksis.',
    'ongoing-feedback': 'Vi vurderer løbende det, vi lærer som kollegaer, og bruger feedback til at komme videre.',
    'time-for-learning': 'Skolen giver plads til professionel læring, både med tid og med ressourcer.',
    'learning-culture': 'Kulturen på skolen opmuntrer os til professionel læring og støtter os i den.',

    teamwork: 'Vi lærer, hvordan vi kan fungere som team, når vi arbejder sammen.',
    'collective-learning':
      'Både når vi mødes, og når vi arbejder digitalt, har samarbejdet og den fælles læring et klart fokus. Formålet er bedre praksis og bedre resultater for eleverne.',
    'peer-advice': 'Vi opsøger hinanden, når vi har brug for råd eller vejledning.',
    trust: 'Vi stoler på hinanden og viser hinanden respekt, og det kan mærkes i arbejdsmiljøet.',
    'joint-reflection': 'Sammen overvejer vi, hvordan vi kan få mere ud af vores egen læring.',
    'time-for-collaboration': 'Skolen giver os tid og det, vi ellers har brug for, når vi samarbejder og lærer sammen.',

    experimenting: 'Vi har både lyst og mod til at prøve os frem og skabe nye måder at arbejde på.',
    'initiative-and-risk': 'Når vi tager initiativ og tør tage en chance, får vi støtte og anerkendelse fra skolen.',
    'inquiry-into-practice':
      'Vi ser på vores egen praksis med et undersøgende blik og bruger det, vi finder, til at udvikle den.',
    'inquiry-for-change': 'Det undersøgende blik gør, at vi hele tiden lærer, forandrer os og finder nye løsninger.',
    'open-mindedness': 'Vi er åbne for at arbejde på andre måder, end vi plejer.',
    'learning-from-mistakes': 'Når noget er svært eller går galt, ser vi det som en chance for at lære.',
    'pupil-participation':
      'Eleverne er aktivt med til at planlægge og evaluere både undervisningen og deres egen læring.',

    'measuring-progress':
      'Vi har faste systemer til at måle vores udvikling og se, hvor langt der er fra resultaterne til målene.',
    'practice-examples':
      'Lærerne deler eksempler fra praksis, både vellykkede og mindre vellykkede, og analyserer dem jævnligt sammen.',
    'research-access': 'Det er let for os at finde kilder til viden, som bygger på forskning.',
    'knowledge-sharing': 'Vi har faste rammer for jævnligt at dele erfaringer og viden.',
    'data-analysis':
      'Vi er i stand til at analysere forskellige slags data for at se, hvad eleverne får ud af undervisningen. Når der er behov for det, flytter vi rundt på ressourcerne.',
    'development-plan':
      'Vi bygger vores udviklingsplan på forskning, erfaringer fra praksis og selvevaluering, og vi opdaterer den jævnligt.',
    'practice-theories':
      'Vi vurderer jævnligt vores praksisteorier, det vil sige tankerne bag den måde, vi arbejder på. Når der er behov for det, justerer og fornyer vi dem.',
    'learning-impact': 'Vi vurderer, hvilken virkning vores professionelle læring har.',

    'local-community':
      'Skolen deltager aktivt i lokalsamfundet. Når der opstår udfordringer eller muligheder, er vi hurtige til at handle.',
    'open-school':
      'Skolen er åben over for omverdenen, og vi inviterer dem indenfor, som vi kunne tænke os at samarbejde med.',
    'equal-partnerships': 'I vores partnerskaber mødes parterne som ligeværdige og kan lære af hinanden.',
    'parent-collaboration': 'Skolen og forældrene arbejder tæt sammen.',
    'teacher-networks':
      'Lærerne er med i forskellige netværk, og de samarbejder og deler erfaringer med kollegaer på andre skoler.',
    'outside-expertise':
      'For at udvikle vores kompetencer samarbejder vi med andre: universiteter og professionshøjskoler, virksomheder, offentlige institutioner eller frivillige organisationer.',
    'digital-communication':
      'Vi bruger digitale værktøjer, når vi kommunikerer, deler viden og samarbejder med partnere uden for skolen.',

    'learning-leadership':
      'Skolelederne leder ved selv at lære hele tiden, og de går foran med et godt eksempel. De deler ledelsen med andre og hjælper nye ledere frem.',
    'change-agents': 'Skolelederne er på forkant og finder kreative måder at skabe forandring på.',
    'culture-and-structures':
      'Skolelederne opbygger en positiv kultur og rammer, som gør det let at tale fagligt sammen, samarbejde og dele viden.',
    'vision-in-action':
      'Skolelederne sørger for, at det, vi gør på skolen, hænger sammen med visionen, målene og vores værdier.',
    'continuous-development':
      'Skolelederne sørger for, at udviklingsarbejdet altid er i gang, og at det fører til læring, forandring og nytænkning.',
    'leaders-collaborating':
      'Skolelederne opmuntrer til samarbejde med omverdenen og deltager selv i det. Det gælder andre skoler, forældre, samfundet omkring os, universiteter, professionshøjskoler og andre partnere.',
    'whole-pupil': 'Skolelederne sørger for, at vi ser hele eleven, både den sociale og den faglige udvikling.',
  },
} as const satisfies RubricText<typeof learningOrganisation>;
