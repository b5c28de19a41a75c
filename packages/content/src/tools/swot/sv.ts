import type { ToolText } from '@rubrikk/core';
import type { swot } from './tool.ts';

/** The words of «SWOT» in Swedish. All of it is worded by this project. */
export const sv = {
  tool: 'swot',
  language: 'sv',
  title: 'SWOT',
  places: {
    strengths: 'Styrkor (S)',
    weaknesses: 'Svagheter (W)',
    opportunities: 'Möjligheter (O)',
    threats: 'Hot (T)',
  },
  prompts: {
    'going-well': 'Vad lyckas vi med i den anpassade undervisningen, eller i de kärnkomponenter som vi har valt?',
    lacking:
      'Vad fungerar dåligt eller saknas i det vi gör i dag? Tänk på uppdraget och strategin, på förutsättningar, processer och ramar hos oss och på det som påverkar oss utifrån.',
    openings: 'Vilka möjligheter ser vi?',
    'if-strengths-are-used': 'Vad kan vi vinna på att använda våra styrkor?',
    dangers: 'Ser vi något som kan hota arbetet?',
    'if-weaknesses-continue': 'Vad kan gå fel om svagheterna får fortsätta?',
  },
} as const satisfies ToolText<typeof swot>;
