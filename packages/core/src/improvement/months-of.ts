import type { SchoolYear } from '../shared/school-year.ts';

/** A month of a year, counted from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** The months of a school year that a rule means: each such month, or from the first such on `every` so many. */
export function monthsOf({ first, last }: SchoolYear, month: number, every: number | undefined): Month[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  const start = from + ((((month - 1 - from) % 12) + 12) % 12);
  const months: Month[] = [];
  for (let at = start; at <= to; at += every ?? 12) months.push({ year: Math.floor(at / 12), month: (at % 12) + 1 });
  return months;
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
