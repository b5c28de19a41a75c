import { indicatorsOf, type Rubric, type RubricText } from '@rubrikk/core';

/** A text in which each statement that completes a stem stands whole, as where it is read alone. */
export function withStems(rubric: Rubric, text: RubricText): RubricText {
  const { stems = {} } = text;
  const whole = indicatorsOf(rubric).flatMap(({ indicator: { id, stem } }) => {
    const [beginning, rest] = [stem === undefined ? undefined : stems[stem], text.indicators[id]];
    return beginning === undefined || rest === undefined ? [] : [[id, joined(beginning, rest)] as const];
  });
  return whole.length === 0 ? text : { ...text, indicators: { ...text.indicators, ...Object.fromEntries(whole) } };
}

/** Dots at the end of a stem say that something comes. */
function joined(stem: string, statement: string): string {
  return `${stem.replace(/\s*(?:…|\.\.\.)$/, '')} ${statement}`;
}
