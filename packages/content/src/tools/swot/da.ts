import type { ToolText } from '@rubrikk/core';
import type { swot } from './tool.ts';

/** The words of «SWOT» in Danish. All of it is worded by this project. */
export const da = {
  tool: 'swot',
  language: 'da',
  title: 'SWOT',
  places: {
    strengths: 'Styrker (S)',
    weaknesses: 'Svagheder (W)',
    opportunities: 'Muligheder (O)',
    threats: 'Trusler (T)',
  },
  prompts: {
    'going-well': 'Hvad lykkes vi med i undervisningsdifferentieringen eller i de kernekomponenter, vi har valgt?',
    lacking:
      'Hvad fungerer dårligt eller mangler i det, vi gør i dag? Tænk på opgaven og strategien, på forudsætninger, processer og rammer hos os og på det, der påvirker os udefra.',
    openings: 'Hvilke muligheder ser vi?',
    'if-strengths-are-used': 'Hvad godt kan der komme ud af, at vi bruger vores styrker?',
    dangers: 'Ser vi noget, der kan true arbejdet?',
    'if-weaknesses-continue': 'Hvad kan gå galt, hvis svaghederne får lov at fortsætte?',
  },
} as const satisfies ToolText<typeof swot>;
