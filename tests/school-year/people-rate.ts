import { learningOrganisation } from '@rubrikk/content';
import {
  type Assessment,
  addEvidence,
  fingerprintRubric,
  type MergedAssessment,
  markMissing,
  mergeAssessments,
  parseAssessment,
  rate,
  setComment,
  startAssessment,
  submitAssessment,
} from '@rubrikk/core';
import {
  firstThought,
  type IndicatorId,
  indicators,
  type LevelId,
  levels,
  type Person,
} from '../../examples/school-year/staff.ts';
import { frozen, stored, the } from './helpers.ts';

export type Ours = Assessment<typeof learningOrganisation>;

export const schoolAndWave = { unit: 'north', wave: '2026-autumn' } as const;

/** Four have a telephone and a laptop. Both have the nine indicators at places 20 to 28. */
export const hasTwoDevices = ({ number }: Person) => number < 4;
const onTelephone = indicators.slice(0, 29);
const onLaptop = indicators.slice(20);

/** On the laptop, later, they take the next level where the place is even: 20, 22, 24, 26 and 28. */
export const changed = indicators.filter((_, place) => place >= 20 && place <= 28 && place % 2 === 0);

export function lastThought(person: Person, indicator: IndicatorId): LevelId | undefined {
  const first = firstThought(person, indicator);
  if (first === undefined || !hasTwoDevices(person) || !changed.includes(indicator)) return first;
  return levels[(levels.indexOf(first) + 1) % 3];
}

type Thought = (person: Person, indicator: IndicatorId) => LevelId | undefined;

function rateThese(start: Ours, person: Person, which: readonly IndicatorId[], thought: Thought, at: string): Ours {
  return which.reduce((now, indicator) => {
    const level = thought(person, indicator);
    return level === undefined
      ? markMissing(now, indicator, 'do-not-know', { at })
      : rate(now, indicator, level, { at });
  }, start);
}

const fingerprint = fingerprintRubric(learningOrganisation);

export function startAlone({ key, role }: Person): Ours {
  const start = { ...schoolAndWave, id: `alone-${key}`, round: 'individual', rater: key, role, fingerprint } as const;
  return startAssessment(learningOrganisation, start);
}

/** What a device makes of an assessment, as it is stored there as JSON and read again. */
export const reread = (assessment: Ours): Ours => the(parseAssessment(learningOrganisation, stored(assessment))).value;

export function onTwoDevices(person: Person): { readonly base: Ours; readonly telephone: Ours; readonly laptop: Ours } {
  const base = frozen(reread(startAlone(person)));
  const [morning, evening] = ['2026-11-18T08:00:00Z', '2026-11-18T19:00:00Z'] as const;
  const telephone = setComment(
    rateThese(base, person, onTelephone, firstThought, morning),
    'shared-vision',
    'Vi snakket om den i august.',
    { at: morning },
  );
  const seen = { indicator: 'teacher-networks', text: 'Møteplan for nettverket', kind: 'plan' } as const;
  const laptop = addEvidence(rateThese(base, person, onLaptop, lastThought, evening), 'plan', seen, { at: evening });
  return { base, telephone: frozen(reread(telephone)), laptop: frozen(reread(laptop)) };
}

export function mergedOf(person: Person): MergedAssessment<typeof learningOrganisation> {
  const { base, telephone, laptop } = onTwoDevices(person);
  return mergeAssessments(telephone, laptop, { base });
}

const onOneDevice = (person: Person): Ours =>
  reread(rateThese(startAlone(person), person, indicators, firstThought, '2026-11-19T12:00:00Z'));

/** What a person rates alone on one device or two, and hands in. */
export function rateAlone(person: Person): Ours {
  const mine = hasTwoDevices(person) ? mergedOf(person).assessment : onOneDevice(person);
  return submitAssessment(mine, { at: '2026-11-20T12:00:00Z' });
}
