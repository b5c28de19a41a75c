import type { RubricText } from '@rubrikk/core';
import type { professionalDevelopment } from './rubric.ts';

/** The words of «Fremragende profesjonsutvikling» in Danish. Only the names of methods and models are the instrument's own: title, dimension titles and the stem are this project's. */
export const da = {
  rubric: 'professional-development',
  language: 'da',
  title: 'Fremragende professionsudvikling',
  instructions: {
    meaning:
      'Professionsudvikling vil sige at udvikle sig hele arbejdslivet med et tankesæt, der er åbent for læring. Det sker i et fællesskab, hvor kollegaer bygger på fælles viden, når de diskuterer og reflekterer over sprog, læringssyn, værdier og holdninger.',
    'one-person': 'Læs »jeg« i stedet for »medarbejderne«, når du vurderer din egen praksis.',
    organisation:
      'I kan også vurdere hele organisationen, for eksempel børnehaven, skolen eller voksenuddannelsen. Så gælder hvert udsagn medarbejderne under ét.',
  },
  levels: {},
  dimensions: {
    'knowledge-based': 'Vidensstyret professionsudvikling',
    'leading-learning': 'Ledelse af børns, unges og deltageres læring',
    'high-ambitions': 'Høje ambitioner for egen og andres læring',
    monitoring: 'Monitorering med henblik på udvikling',
    'continuous-improvement': 'Løbende forbedring gennem bedste og næste praksis',
  },
  stems: {
    staff: 'Medarbejderne',
  },
  indicators: {
    'knowledge-in-use': 'bruger viden, ny forskning og erfaring til at blive fagligt stærkere.',
    'best-to-next-practice':
      'deltager i og bidrager til et udviklingsarbejde, som aldrig går i stå. Det bygger på forskning og går fra bedste til næste praksis.',
    'reflection-methods': 'reflekterer over praksis med anerkendte metoder, for eksempel Lesson Study og Marte Meo.',
    'learning-from-monitoring':
      'bliver dygtigere sammen med kollegaer ved at følge, hvordan børn, unge og deltagere udvikler sig.',

    'authoritative-leadership':
      'leder autoritativt, det vil sige varmt og tydeligt. Børn, unge og deltagere bliver set, når de stræber efter læring og udvikling.',
    'preventing-harm':
      'forebygger og stopper mobning, krænkelser, udelukkelse, diskrimination og uheldigt samspil. Der bliver fulgt op på det, der er sket.',
    'strengths-and-interests':
      'lægger mærke til, værdsætter og bygger på det, børn, unge og deltagere er gode til og optaget af. Hvert barn møder en forventning om at udvikle sig socialt.',
    'planned-learning':
      'planlægger læringen for børn, unge og deltagere og gør det klart, hvad der viser, at et mål er nået. Der er aftalt tegn på læring, og der bliver fulgt op på dem.',
    'learners-as-resources':
      'lægger vægt på, at børn, unge og deltagere tager initiativ og hjælper både sig selv og hinanden videre i læringen.',

    'contributing-to-improvement': 'er med i det arbejde, som hele tiden gør praksis bedre og udvikler den.',
    'learning-for-all': 'tror på, at alle kan lære og udvikle sig, og arbejder engageret for det.',
    'dedicated-service': 'arbejder loyalt og helhjertet og lægger vægt på, at ydelserne har høj kvalitet.',
    'balanced-goals': 'sætter mål, som er høje og tydelige og i god balance.',
    'complex-challenges': 'lægger vægt på at løse komplekse udfordringer sammen med andre.',

    'ongoing-assessment':
      'kortlægger, analyserer og vurderer løbende, hvordan det går med læringen. Formålet er den størst mulige fremgang, og at ingen mulighed for at lære går tabt.',
    'varied-sources': 'bygger monitoreringen på både dialog, observation og resultater eller produkter.',
    'learners-views':
      'bruger det, børn, unge og deltagere oplever og mener, som en del af grundlaget for monitoreringen.',
    'early-intervention': 'bruger monitoreringen til at sætte ind tidligt og tilpasse undervisningen.',
    'data-protection': 'behandler data på den måde, loven om databeskyttelse kræver.',

    'professional-judgement':
      'udvikler faglig, pædagogisk og fagdidaktisk dømmekraft i dialog og samarbejde med kollegaer. Det sker ud fra, hvor på karrierestigen den enkelte står.',
    'collaboration-at-all-levels':
      'lægger vægt på at samarbejde på alle niveauer og med alle, der er en del af læringsforløbet.',
    'improvement-models':
      'bruger modeller til at gøre kvaliteten bedre. To af dem er PUFF (planlægge, udføre, følge op, forbedre) og DUEN (definering, afprøvning, evaluering, ny drift).',
    'growth-orientation': 'ser både egen praksis og organisationens praksis som noget, der kan vokse.',
  },
} as const satisfies RubricText<typeof professionalDevelopment>;
