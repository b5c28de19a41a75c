// What was told falsely in many schools, beside what a correction promises.

import type { Change, Correction } from '@rubrikk/scoring';
import { changesIn, type Draw, type Moves, pairOf, risen, type School, unchanged } from './made-up-schools.ts';

/** What was told of one school's indicators. */
export interface Told {
  /** How many were said to have changed that hadn't. */
  readonly falsely: number;
  /** How many were said to have changed. */
  readonly inAll: number;
}

/** What is told of a school in which the first indicators have changed, and the others haven't. */
export function toldOf(tables: readonly Moves[], changed: number, isLinked: boolean, correction: Correction): Told {
  const said = changesIn(
    tables.map((table) => pairOf(table, isLinked)),
    correction,
  );
  const isTold = (change: Change) => change !== 'no-clear-change';
  return { falsely: said.slice(changed).filter(isTold).length, inAll: said.filter(isTold).length };
}

/** The tables of a school of so many indicators, on the first of which practice rose. */
export function tablesOf(school: School, indicators: number, changed: number, random: Draw): Moves[] {
  return Array.from({ length: indicators }, (_, at) => (at < changed ? risen : unchanged)(school, random));
}

export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

function estimateOf(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (values.length - 1) / values.length) };
}

/** The share of schools of which anything was told falsely. */
export function anyFalse(told: readonly Told[]): Estimate {
  return estimateOf(told.map(({ falsely }) => Math.sign(falsely)));
}

/** The false discovery rate: the mean share of what was told that was false, 0 where nothing was told. */
export function falseShare(told: readonly Told[]): Estimate {
  return estimateOf(told.map(({ falsely, inAll }) => falsely / Math.max(1, inAll)));
}
