import { phrasesOf } from '../../packages/content/src/testing/phrases-of.test-data.ts';
import type { Renderer } from './preview.ts';

/** The page of a thing of another kind: every string of its text, in order, under the id that it belongs to. */
export const renderParts: Renderer = ({ thing, text }) => [
  ...phrasesOf(thing, text)
    .filter(({ place }) => place !== 'title')
    .map(({ place, shown }, at) => `${at + 1}. ${shown} (\`${place.split('.').slice(1).join('.')}\`)`),
  '',
];
