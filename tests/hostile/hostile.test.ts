import * as scoring from '@rubrikk/scoring';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notMeasures } from '../not-measures.ts';
import { argumentsOf, dear } from './arguments.ts';
import { drawFrom } from './draw.ts';

const inputs = 1_000_000;
const functions: ReadonlyMap<string, unknown> = new Map(Object.entries(scoring));
const measures = [...argumentsOf];
const fewer = 500;
const each = Math.ceil((inputs - fewer * dear.size) / (measures.length - dear.size));
const seed = Number(process.env['PROPERTY_SEED'] ?? 20261121);

// A refusal costs most in writing down where it happened.
const { stackTraceLimit } = Error;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit;
});

test('every measure is among them', () => {
  const exported = [...functions.keys()].filter((name) => !notMeasures.includes(name));
  expect(exported.filter((name) => !argumentsOf.has(name))).toEqual([]);
});

test.each(measures)('%s: a finite value, nothing, or a refusal that says what was expected', (name, argumentsFor) => {
  const measure = functions.get(name) as (...given: readonly unknown[]) => unknown;
  const draw = drawFrom(seed);
  const faults: string[] = [];
  const runs = dear.has(name) ? fewer : each;
  let valued = 0;
  for (let input = 0; input < runs && faults.length < 5; input += 1) {
    const given = argumentsFor(draw);
    try {
      const value = measure(...given);
      if (value !== undefined) valued += 1;
      if (!isSound(value)) faults.push(`${shown(given)} gives ${shown(value)}`);
    } catch (error) {
      if (!isRefusal(error)) faults.push(`${shown(given)} throws ${error}`);
    }
  }
  expect(faults).toEqual([]);
  expect(valued).toBeGreaterThan(runs / 50);
});

function isSound(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isSound);
}

function isRefusal(error: unknown): boolean {
  const isOurs = error instanceof RangeError || error instanceof TypeError;
  return isOurs && /^Expected .+; received /s.test(error.message);
}

function shown(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === 'number' && !Number.isFinite(part)) return String(part);
    return ArrayBuffer.isView(part) ? Array.from(part as Float64Array) : part;
  });
}
