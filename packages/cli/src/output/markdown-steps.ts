import type { Priorities } from '@rubrikk/scoring';
import { markdownEntry } from './markdown-entry.ts';
import { markdownSection } from './markdown-section.ts';
import { markdownText } from './markdown-text.ts';
import type { ReportDocument } from './report-document.ts';
import { type ShownStep, stepsOfAll, stepWords } from './step-words.ts';

/** How many steps there are at most: the handout is to be one page. */
const longest = 5;

/** The next steps, those first that are listed under what must change; nothing where there are none. */
export function markdownSteps(document: ReportDocument): string[] {
  const { words, report } = document;
  const steps = stepsOfAll(document);
  if (steps.length === 0) return [];
  const entries = mustChangeFirst(steps, report.priorities)
    .slice(0, longest)
    .map((step) => markdownEntry(step.indicator, '', document, ...stepWords(step, words)));
  return [markdownSection(words.nextSteps, [markdownText(words.nextStepsExplained), entries.join('\n')])];
}

function mustChangeFirst(steps: readonly ShownStep[], priorities: readonly Priorities[]): ShownStep[] {
  const { mustChange } = priorities.find(({ unit }) => unit === null) as Priorities;
  const places = new Map(mustChange.map(({ indicator }, at) => [indicator, at]));
  const placeOf = ({ indicator }: ShownStep) => places.get(indicator) ?? mustChange.length;
  return steps.toSorted((a, b) => placeOf(a) - placeOf(b));
}
