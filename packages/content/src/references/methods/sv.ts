import type { TagSetText } from '@rubrikk/core';
import type { methods } from './tag-set.ts';

/** The words of «Metoder og verktøy i skoleutvikling» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'methods',
  language: 'sv',
  title: 'Metoder och verktyg i skolutveckling',
  groups: {
    dialogue: 'Samtal och reflektion',
    practice: 'Praktik på nära håll',
    digital: 'Digitala verktyg',
    frameworks: 'Ramar för gemensamt arbete',
  },
  tags: {
    'cafe-dialogue': 'Kafédialog',
    'gallery-walk': 'Gallery walk',
    'speed-dating': 'Speed dating',
    'lotus-diagram': 'Lotusdiagram',
    'open-space': 'Open Space',
    'reflecting-team': 'Reflekterande team',
    'dialogue-game': 'Dialogspel',
    'lesson-study': 'Lesson study',
    'school-walk': 'Skolvandring och observation',
    'demonstration-teaching': 'Demonstrationslektion',
    'marte-meo': 'Marte Meo',
    'todays-meet': 'TodaysMeet',
    padlet: 'Padlet',
    bti: 'Bättre tvärprofessionell insats (BTI)',
    pa: 'Pedagogisk analys (PA)',
    smtte: 'SMTTE-modellen',
  },
  descriptions: {
    'cafe-dialogue': 'Små grupper byter bord och bygger vidare på vad de förra har skrivit.',
    'gallery-walk': 'Grupperna hänger upp det de har kommit fram till, och alla går runt och kommenterar.',
    'speed-dating': 'Deltagarna delar en tanke två och två under kort tid och byter sedan partner.',
    'lotus-diagram': 'Ett ämne i mitten ger åtta idéer, och varje idé kan få åtta nya.',
    'open-space': 'Deltagarna gör programmet själva och går dit där de har något att bidra med.',
    'reflecting-team': 'Några lyssnar på ett samtal och delar sedan sina tankar medan de andra hör på.',
    'dialogue-game': 'Kort eller spelplaner med påståenden sätter i gång samtalet, och alla får komma till tals.',
    'lesson-study': 'Lärare planerar en lektion tillsammans, håller den, utvärderar den och förbättrar den.',
    'school-walk': 'Ledaren besöker lektioner och samtalar med läraren efteråt.',
    'demonstration-teaching':
      'En lärare visar ett bra upplägg medan kollegorna ser på, och sedan tänker de igenom det tillsammans.',
    'marte-meo': 'Handledning utifrån korta filmklipp av samspelet mellan vuxna och barn.',
    'todays-meet': 'Ett digitalt mötesrum där många kunde skriva samtidigt. Tjänsten är nedlagd.',
    padlet: 'En digital anslagstavla där alla kan sätta upp text och bilder.',
    bti: 'En modell för hur kommunens verksamheter samarbetar kring barn som de är oroliga för.',
    pa: 'Vi tar reda på vad som håller ett problem vid liv innan vi väljer åtgärder.',
    smtte: 'Vi tänker igenom sammanhang, mål, insatser, tecken och utvärdering i en och samma modell.',
  },
} as const satisfies TagSetText<typeof methods>;
