import type { NextStep, NextStepValues } from '@rubrikk/scoring';
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
  const { nextSteps } = words.report;
  return [levelWords(nextSteps.here, here, words), next ? levelWords(nextSteps.next, next, words) : nextSteps.last];
}

function levelWords(name: string, { label, descriptor }: NextStepValues['here'], words: Words): string {
  const [open, close] = words.report.quotes;
  return `${name}, ${open}${label}${close}: ${descriptor}`;
}
