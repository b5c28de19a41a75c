import { partsAt } from '../../packages/content/src/testing/parts-at.test-data.ts';
import type { Renderer } from './preview.ts';
import { said } from './said.ts';

/** The page of a cycle: its phases in order, and whether it begins again. */
export const renderCycle: Renderer = ({ structure, text, around }) => [
  ...partsAt(structure, 'phases').map(({ id }, at) => `${at + 1}. ${said(text, 'phases', id)}`),
  '',
  ...(structure['repeats'] === true ? [`*${around.repeats}*`, ''] : []),
];
