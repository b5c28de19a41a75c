import type { RubricText } from '@rubrikk/core';
import type { professionalDevelopment } from './rubric.ts';

/** The words of «Fremragende profesjonsutvikling» in bokmål. Title, dimension titles, the stem and the names of methods and models are the instrument's own. */
export const nb = {
  rubric: 'professional-development',
  language: 'nb',
  title: 'Fremragende profesjonsutvikling',
  instructions: {
    meaning:
      'Profesjonsutvikling vil si å utvikle seg hele yrkeslivet, med et tankesett som er åpent for læring. Det skjer i et fellesskap der kolleger bygger på felles kunnskap når de diskuterer og reflekterer over språk, læringssyn, verdier og holdninger.',
    'one-person': 'Les «jeg» i stedet for «ansatte» når du vurderer din egen praksis.',
    organisation:
      'Dere kan også vurdere hele organisasjonen, for eksempel barnehagen, skolen eller voksenopplæringen. Da gjelder hvert utsagn de ansatte samlet.',
  },
  levels: {},
  dimensions: {
    'knowledge-based': 'Kunnskapsstyrt profesjonsutvikling',
    'leading-learning': 'Læringsledelse av barn, unge og deltageres læring',
    'high-ambitions': 'Høye ambisjoner for egen og andres læring',
    monitoring: 'Monitorering for utvikling',
    'continuous-improvement': 'Kontinuerlig forbedring gjennom beste og neste praksis',
  },
  stems: {
    staff: 'Ansatte',
  },
  indicators: {
    'knowledge-in-use': 'bruker kunnskap, ny forskning og erfaring til å bli bedre i yrket.',
    'best-to-next-practice':
      'deltar i og bidrar til et utviklingsarbeid som aldri stopper opp. Det bygger på forskning og går fra beste til neste praksis.',
    'reflection-methods': 'reflekterer over praksis med anerkjente metoder, for eksempel Lesson Study og Marte Meo.',
    'learning-from-monitoring':
      'blir dyktigere sammen med kolleger ved å følge med på hvordan barn, unge og deltakere utvikler seg.',

    'authoritative-leadership':
      'leder autoritativt, altså varmt og tydelig. Barn, unge og deltakere blir sett når de strekker seg etter læring og utvikling.',
    'preventing-harm':
      'forebygger og stanser mobbing, krenkelser, utestenging, diskriminering og uheldig samspill. Det som har skjedd, blir fulgt opp.',
    'strengths-and-interests':
      'legger merke til, verdsetter og bygger på det barn, unge og deltakere er gode på og opptatt av. Hvert barn møter en forventning om å utvikle seg sosialt.',
    'planned-learning':
      'planlegger læringen til barn, unge og deltakere og gjør det klart hva som viser at et mål er nådd. Hva som er tegn på læring, er avtalt og blir fulgt opp.',
    'learners-as-resources':
      'legger vekt på at barn, unge og deltakere tar initiativ og hjelper både seg selv og hverandre fram i læringen.',

    'contributing-to-improvement': 'er med på arbeidet som stadig gjør praksis bedre og utvikler den videre.',
    'learning-for-all': 'har tro på at alle kan lære og utvikle seg, og arbeider for det med engasjement.',
    'dedicated-service': 'arbeider lojalt og helhjertet og legger vekt på at tjenestene holder høy kvalitet.',
    'balanced-goals': 'setter mål som er høye og tydelige og i god balanse.',
    'complex-challenges': 'legger vekt på å løse sammensatte utfordringer sammen med andre.',

    'ongoing-assessment':
      'kartlegger, analyserer og vurderer hele veien hvordan det går med læringen. Hensikten er best mulig framgang, og at ingen mulighet til å lære går tapt.',
    'varied-sources': 'bygger monitoreringen både på dialog, på observasjon og på resultater eller produkter.',
    'learners-views': 'tar med det barn, unge og deltakere erfarer og mener, i grunnlaget for monitoreringen.',
    'early-intervention': 'bruker monitorering for utvikling til å gi hjelp tidlig og tilpasse opplæringen.',
    'data-protection': 'behandler data på den måten loven om personvern krever.',

    'professional-judgement':
      'utvikler faglig, pedagogisk og fagdidaktisk dømmekraft i samtale og samarbeid med kolleger. Det skjer ut fra hvor på karrierestigen den enkelte står.',
    'collaboration-at-all-levels':
      'legger vekt på å samarbeide på alle nivåer og med alle som er en del av læringsløpet.',
    'improvement-models':
      'bruker modeller for å gjøre kvaliteten bedre. To av dem er PUFF (planlegge, utføre, følge opp, forbedre) og DUEN (definering, utprøving, evaluering, ny drift).',
    'growth-orientation': 'ser både egen praksis og praksisen i organisasjonen som noe som kan vokse.',
  },
} as const satisfies RubricText<typeof professionalDevelopment>;
