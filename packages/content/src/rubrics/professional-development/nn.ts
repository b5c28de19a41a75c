import type { RubricText } from '@rubrikk/core';
import type { professionalDevelopment } from './rubric.ts';

/** The words of «Fremragende profesjonsutvikling» in nynorsk. Only the names of methods and models are the instrument's own: title, dimension titles and the stem are this project's. */
export const nn = {
  rubric: 'professional-development',
  language: 'nn',
  title: 'Framifrå profesjonsutvikling',
  instructions: {
    meaning:
      'Profesjonsutvikling vil seie å utvikle seg gjennom heile yrkeslivet, med eit tankesett som er ope for læring. Det skjer i eit fellesskap der kollegaer byggjer på felles kunnskap når dei diskuterer og reflekterer over språk, læringssyn, verdiar og haldningar.',
    'one-person': 'Les «eg» i staden for «tilsette» når du vurderer din eigen praksis.',
    organisation:
      'De kan òg vurdere heile organisasjonen, til dømes barnehagen, skulen eller vaksenopplæringa. Då gjeld kvar utsegn dei tilsette samla.',
  },
  levels: {},
  dimensions: {
    'knowledge-based': 'Kunnskapsstyrt profesjonsutvikling',
    'leading-learning': 'Leiing av læringa til barn, unge og deltakarar',
    'high-ambitions': 'Høge ambisjonar for eiga og andres læring',
    monitoring: 'Monitorering for utvikling',
    'continuous-improvement': 'Kontinuerleg forbetring gjennom beste og neste praksis',
  },
  stems: {
    staff: 'Tilsette',
  },
  indicators: {
    'knowledge-in-use': 'brukar kunnskap, ny forsking og erfaring til å bli betre i yrket.',
    'best-to-next-practice':
      'deltek i og bidreg til eit utviklingsarbeid som aldri stoppar opp. Det byggjer på forsking og går frå beste til neste praksis.',
    'reflection-methods': 'reflekterer over praksis med anerkjende metodar, til dømes Lesson Study og Marte Meo.',
    'learning-from-monitoring':
      'blir dyktigare saman med kollegaer ved å følgje med på korleis barn, unge og deltakarar utviklar seg.',

    'authoritative-leadership':
      'leier autoritativt, altså varmt og tydeleg. Barn, unge og deltakarar blir sedde når dei strekkjer seg etter læring og utvikling.',
    'preventing-harm':
      'førebyggjer og stansar mobbing, krenkingar, utestenging, diskriminering og uheldig samspel. Det som har skjedd, blir følgt opp.',
    'strengths-and-interests':
      'legg merke til, verdset og byggjer på det barn, unge og deltakarar er gode på og opptekne av. Kvart barn møter ei forventning om å utvikle seg sosialt.',
    'planned-learning':
      'planlegg læringa til barn, unge og deltakarar og gjer det klart kva som viser at eit mål er nådd. Kva som er teikn på læring, er avtalt og blir følgt opp.',
    'learners-as-resources':
      'legg vekt på at barn, unge og deltakarar tek initiativ og hjelper både seg sjølve og kvarandre fram i læringa.',

    'contributing-to-improvement': 'er med på arbeidet som stadig gjer praksis betre og utviklar han vidare.',
    'learning-for-all': 'har tru på at alle kan lære og utvikle seg, og arbeider engasjert for det.',
    'dedicated-service': 'arbeider lojalt og heilhjarta og legg vekt på at tenestene held høg kvalitet.',
    'balanced-goals': 'set mål som er høge og tydelege og i god balanse.',
    'complex-challenges': 'legg vekt på å løyse samansette utfordringar i lag med andre.',

    'ongoing-assessment':
      'kartlegg, analyserer og vurderer heile vegen korleis det går med læringa. Føremålet er best mogleg framgang, og at ikkje noko høve til å lære går tapt.',
    'varied-sources': 'byggjer monitoreringa både på dialog, på observasjon og på resultat eller produkt.',
    'learners-views': 'tek med det barn, unge og deltakarar erfarer og meiner, i grunnlaget for monitoreringa.',
    'early-intervention': 'brukar monitorering for utvikling til å gi hjelp tidleg og tilpasse opplæringa.',
    'data-protection': 'handterer data slik lova om personvern krev.',

    'professional-judgement':
      'utviklar fagleg, pedagogisk og fagdidaktisk dømmekraft i samtale og samarbeid med kollegaer. Det skjer ut frå kvar på karrierestigen den einskilde står.',
    'collaboration-at-all-levels': 'legg vekt på å samarbeide på alle nivå og med alle som er ein del av læringsløpet.',
    'improvement-models':
      'brukar modellar for å gjere kvaliteten betre. To av dei er PUFF (planleggje, utføre, følgje opp, forbetre) og DUEN (definering, utprøving, evaluering, ny drift).',
    'growth-orientation': 'ser både eigen praksis og praksisen i organisasjonen som noko som kan vekse.',
  },
} as const satisfies RubricText<typeof professionalDevelopment>;
