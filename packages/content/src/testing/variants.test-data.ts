import type { Language } from './language.test-data.ts';

/** The forms that all texts keep to where a language leaves a choice, each with the forms that they leave aside. */
export const variants: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  nb: {
    framtiden: ['fremtid', 'fremtiden'],
    fram: ['frem', 'fremover'],
    framgangen: ['fremgang', 'fremgangen'],
    gruppa: ['gruppen'],
    kolleger: ['kollegaer', 'kollegaene'],
    sju: ['syv'],
  },
  nn: {
    vere: ['vera'],
    blir: ['vert'],
    tek: ['tar'],
    gir: ['gjev'],
    brukar: ['bruker'],
    følgje: ['følge', 'fylgje'],
    byggje: ['bygge'],
    tenkje: ['tenke'],
    framtida: ['framtidi', 'framtiden'],
  },
  da: {
    kollegaer: ['kolleger', 'kollegerne'],
  },
  sv: {
    'i dag': ['idag'],
    'i gång': ['igång'],
    kollegor: ['kolleger', 'kollegerna'],
  },
  en: {
    learned: ['learnt'],
    among: ['amongst'],
    while: ['whilst'],
  },
};
