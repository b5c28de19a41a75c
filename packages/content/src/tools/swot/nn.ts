import type { ToolText } from '@rubrikk/core';
import type { swot } from './tool.ts';

/** The words of «SWOT» in nynorsk. All of it is worded by this project. */
export const nn = {
  tool: 'swot',
  language: 'nn',
  title: 'SWOT',
  places: {
    strengths: 'Styrkar (S)',
    weaknesses: 'Svakheiter (W)',
    opportunities: 'Moglegheiter (O)',
    threats: 'Truslar (T)',
  },
  prompts: {
    'going-well': 'Kva lukkast vi med i den tilpassa opplæringa, eller i kjernekomponentane vi har valt?',
    lacking:
      'Kva fungerer dårleg eller manglar i det vi gjer i dag? Tenk på oppdraget og strategien, på føresetnader, prosessar og rammer hos oss sjølve, og på det som påverkar oss utanfrå.',
    openings: 'Kva moglegheiter ser vi?',
    'if-strengths-are-used': 'Kva godt kan kome ut av at vi brukar styrkane våre?',
    dangers: 'Ser vi noko som kan truge arbeidet?',
    'if-weaknesses-continue': 'Kva kan gå gale dersom svakheitene får halde fram?',
  },
} as const satisfies ToolText<typeof swot>;
