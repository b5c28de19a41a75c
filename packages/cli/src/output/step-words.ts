import type { NextStep, NextStepValues } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import type { ReportDocument } from './report-document.ts';

/** A step that is shown. */
export type ShownStep = Extract<NextStep, { status: 'shown' }>;

/** The steps of everyone together that are shown. */
export function stepsOfAll({ nextSteps = [] }: Pick<ReportDocument, 'nextSteps'>): ShownStep[] {
  return nextSteps.flatMap((step) => (step.unit === null && step.status === 'shown' ? [step] : []));
}

/** Where everyone stands, and what comes next. */
export function stepWords({ here, next }: NextStepValues, words: Words): readonly [here: string, next: string] {
  return [levelWords(words.stepHere, here, words), next ? levelWords(words.stepNext, next, words) : words.stepLast];
}

function levelWords(sentence: string, { label, descriptor }: NextStepValues['here'], words: Words): string {
  const [open, close] = words.report.quotes;
  return fill(sentence, { level: `${open}${label}${close}`, descriptor });
}
