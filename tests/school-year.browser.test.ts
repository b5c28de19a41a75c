import { learningOrganisation } from '@rubrikk/content';
import { nb } from '@rubrikk/content/learning-organisation/nb';
import { parseAssessment, rate, startAssessment } from '@rubrikk/core';
import { readAnswers, report, tallyAssessments } from '@rubrikk/scoring';
import { expect, it } from 'vitest';

it('rates, stores, loads and reports in a browser', () => {
  expect(navigator.userAgent).toContain('Chrome');
  const levels = ['must-change', 'can-improve', 'can-improve', 'satisfactory', 'satisfactory'] as const;
  for (const [person, level] of levels.entries()) {
    const start = { id: `a${person}`, unit: 'north', wave: '2026', round: 'individual', rater: `k${person}` } as const;
    const mine = rate(startAssessment(learningOrganisation, start), 'trust', level, { at: '2026-11-21T10:00:00Z' });
    localStorage.setItem(mine.id, JSON.stringify(mine));
  }
  const loaded = levels.map((_, person) => {
    return parseAssessment(learningOrganisation, JSON.parse(localStorage.getItem(`a${person}`) ?? ''));
  });
  const assessments = loaded.flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  const tally = tallyAssessments(learningOrganisation, assessments, { round: 'individual', by: ['unit'] });
  const { results } = report(learningOrganisation, tally, { minimum: 5 });
  const trust = results.find(({ unit, indicator }) => unit === 'north' && indicator === 'trust');
  expect(trust).toMatchObject({ status: 'shown', n: 5, counts: [1, 2, 2], median: 2 });

  document.body.textContent = nb.indicators.trust;
  expect(document.body.textContent).toContain('arbeidsmiljøet');
});

it('reads a file of answers that a person chose', async () => {
  const file = new Blob(['\uFEFFtrust;teamwork\r\nsatisfactory;2\r\nPraksis må endres;\r\n']);
  const reader = readAnswers(learningOrganisation, { texts: [nb] });
  reader.push(new Uint8Array(await file.arrayBuffer()));
  expect(reader.end()).toMatchObject({ ok: true, tally: { indicators: ['teamwork', 'trust'] } });
});
