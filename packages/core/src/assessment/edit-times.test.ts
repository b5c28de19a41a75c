import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { addEvidence } from './add-evidence.ts';
import type { Assessment } from './assessment.ts';
import { changeEvidence } from './change-evidence.ts';
import { clearComment } from './clear-comment.ts';
import { clearRating } from './clear-rating.ts';
import { clearTarget } from './clear-target.ts';
import { markMissing } from './mark-missing.ts';
import { markMissingTogether } from './mark-missing-together.ts';
import { rate } from './rate.ts';
import { rateTogether } from './rate-together.ts';
import { removeEvidence } from './remove-evidence.ts';
import { reopenAssessment } from './reopen-assessment.ts';
import { setComment } from './set-comment.ts';
import { setTarget } from './set-target.ts';
import { submitAssessment } from './submit-assessment.ts';

const at = '2026-11-21T10:00:00Z';
const mine = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    ratings: { aloud: { level: 'yes', at } },
    comments: { aloud: { text: 'Ja', at } },
    targets: { aloud: { level: 'yes', at } },
    evidence: { e1: { indicator: 'aloud', text: 'Referat', at } },
  },
  true,
);
const ours: Assessment = { ...mine, round: 'group', rater: 'g1' };
const submitted = submitAssessment(mine, { at });
const seen = { indicator: 'aloud', text: 'Skjema' };

const edits: Readonly<Record<string, (when: { readonly at: string }) => unknown>> = {
  rate: (when) => rate(mine, 'aloud', 'no', when),
  'rate, when nothing changes': (when) => rate(mine, 'aloud', 'yes', when),
  rateTogether: (when) => rateTogether(ours, 'aloud', 'no', { present: 3, reason: 'Sett', ...when }),
  markMissing: (when) => markMissing(mine, 'aloud', 'skipped', when),
  markMissingTogether: (when) => markMissingTogether(ours, 'aloud', 'skipped', { present: 3, reason: 'Sett', ...when }),
  clearRating: (when) => clearRating(mine, 'aloud', when),
  setComment: (when) => setComment(mine, 'aloud', 'Nei', when),
  clearComment: (when) => clearComment(mine, 'aloud', when),
  setTarget: (when) => setTarget(mine, 'aloud', 'no', when),
  clearTarget: (when) => clearTarget(mine, 'aloud', when),
  addEvidence: (when) => addEvidence(mine, 'e2', seen, when),
  changeEvidence: (when) => changeEvidence(mine, 'e1', seen, when),
  removeEvidence: (when) => removeEvidence(mine, 'e1', when),
  submitAssessment: (when) => submitAssessment(mine, when),
  reopenAssessment: (when) => reopenAssessment(submitted, when),
};

test.each(Object.keys(edits))('%s takes no time that a document could not be read back with', (name) => {
  const edit = edits[name] as (typeof edits)[string];
  for (const wrong of ['', 'today', '2026-11-21', '2026-11-21T10:00:00', '2026-02-30T10:00:00Z', JSON.parse('null')]) {
    expect(() => edit({ at: wrong })).toThrow(
      new RangeError(
        `An edit takes a date and time with its offset from UTC; received ${JSON.stringify(wrong)}. Pass one such as "2026-11-21T10:00:00Z".`,
      ),
    );
  }
  expect(() => edit({ at: '2026-11-21T11:00:00.5+01:00' })).not.toThrow();
});
