import type { ToolText } from '@rubrikk/core';
import type { swot } from './tool.ts';

/** The words of «SWOT» in bokmål. Names and labels are the source’s own; the sentences are worded by this project. */
export const nb = {
  tool: 'swot',
  language: 'nb',
  title: 'SWOT',
  places: {
    strengths: 'Styrker (S)',
    weaknesses: 'Svakheter (W)',
    opportunities: 'Muligheter (O)',
    threats: 'Trusler (T)',
  },
  prompts: {
    'going-well': 'Hva lykkes vi med i den tilpassede opplæringen, eller i kjernekomponentene vi har valgt?',
    lacking:
      'Hva fungerer dårlig eller mangler i det vi gjør i dag? Tenk på oppdraget og strategien, på forutsetninger, prosesser og rammer hos oss selv, og på det som påvirker oss utenfra.',
    openings: 'Hvilke muligheter ser vi?',
    'if-strengths-are-used': 'Hva godt kan komme ut av at vi bruker styrkene våre?',
    dangers: 'Ser vi noe som kan true arbeidet?',
    'if-weaknesses-continue': 'Hva kan gå galt hvis svakhetene får fortsette?',
  },
} as const satisfies ToolText<typeof swot>;
