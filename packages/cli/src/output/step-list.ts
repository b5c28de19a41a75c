import type { Layout } from './layout.ts';
import { nameIn } from './name-in.ts';
import type { ReportDocument } from './report-document.ts';
import { type ShownStep, stepWords } from './step-words.ts';

/** The next step of each indicator, as one section; no section where there is none. */
export function stepList(steps: readonly ShownStep[], { text, words }: ReportDocument, layout: Layout): string[] {
  const { title, explained } = words.report.nextSteps;
  const entries = steps.map((step) => {
    return layout.entry(nameIn(text.indicators, step.indicator), { beneath: stepWords(step, words) });
  });
  return entries.length === 0 ? [] : [layout.section(title, entries, explained)];
}
