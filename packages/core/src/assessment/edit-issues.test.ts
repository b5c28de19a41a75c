import { describe, expect, it } from 'vitest';
import { levelsByIndicator } from '../rubric/levels-by-indicator.ts';
import { type CellEdit, editIssues } from './edit-issues.ts';

const levels = levelsByIndicator({
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: '1' }, { id: '2' }], favourable: '2' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
});
const at = '2026-11-21T10:00:00Z';

const told = (value: object, edit: Partial<CellEdit> = {}) => {
  const of: CellEdit = { part: 'ratings', key: 'aloud', indicator: 'aloud', value: { ...value, at }, ...edit };
  return editIssues(levels, of).map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);
};

describe('the level that an edit gives', () => {
  it('is the id of a level', () => {
    expect(told({ level: '2' })).toEqual([]);
    expect(told({ level: '3' })).toEqual([
      'unknown-level ratings.aloud.level: The scale has no level "3"; expected one of "1", "2".',
    ]);
  });
  it('is no number, not even one that reads like an id', () => {
    for (const level of [2, 3]) {
      expect(told({ level })).toEqual([
        `wrong-type ratings.aloud.level: Levels are ids; received the number ${level}. Give one of "1", "2".`,
      ]);
    }
    expect(told({ level: undefined })).toEqual([
      'wrong-type ratings.aloud.level: Levels are ids; received undefined. Give one of "1", "2".',
    ]);
    expect(told({ level: 2 }, { key: 'loud', indicator: 'loud' }).slice(1)).toEqual([
      'wrong-type ratings.loud.level: Levels are ids; received the number 2. Give the id of a level.',
    ]);
  });
  it('is no kind of missing, which another edit says', () => {
    const none = (level: string) =>
      `unknown-level ratings.aloud.level: The scale has no level "${level}"; expected one of "1", "2".`;
    expect(told({ level: 'not-applicable' })).toEqual([
      `${none('not-applicable')} What has no level is marked with markMissing.`,
    ]);
    expect(told({ level: 'skipped', present: 4, reason: 'Later' })).toEqual([
      `${none('skipped')} What has no level is marked with markMissingTogether.`,
    ]);
    expect(told({ level: 'skipped' }, { part: 'targets' })).toEqual([
      'unknown-level targets.aloud.level: The scale has no level "skipped"; expected one of "1", "2".',
    ]);
  });
});
