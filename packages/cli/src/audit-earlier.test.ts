import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { auditCommand } from './audit-command.ts';
import { printProblems } from './output/print-problems.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);

function audited(...given: readonly string[]) {
  const ran = auditCommand(given);
  if (!ran.ok) return { status: 2, text: printProblems(ran.problems).replaceAll(`${path}/`, '') };
  return { status: ran.value.status ?? 0, text: [...ran.value.pieces].join('').replaceAll(`${path}/`, '') };
}

/** A report of twenty, of whom three are leaders: who is left out of the numbers is withheld. */
function reportOf(
  name: string,
  numbers: { readonly teacher?: number; readonly assistant?: number },
  more: object = {},
) {
  const { teacher, assistant } = numbers;
  const groups = [[null, 20], ['teacher', teacher], ['assistant', assistant], ['leader']];
  const results = groups.map(([role, n]) => {
    return {
      unit: null,
      role,
      indicator: 'i',
      ...(n === undefined ? { status: 'suppressed' } : { status: 'shown', n }),
    };
  });
  const head = { rubric: { id: 'r', version: '1.0.0' }, wave: '2026', round: 'individual', minimum: 5 };
  return write(name, JSON.stringify({ ...head, ...more, results }));
}
const leaderIn = (file: string) => readFileSync(file, 'utf8').indexOf('{"unit":null,"role":"leader"') + 1;

const now = reportOf('new.json', { assistant: 5 });
const old = reportOf('old.json', { teacher: 12 });

describe('an audit with earlier reports', () => {
  it('finds what they tell together, and says what to withhold in the new one', () => {
    const told = `new.json:1:${leaderIn(now)}: "leader" of all units is withheld, but what new.json and old.json show together tells that exactly 3 answered on "i"; the smallest group shown is 5. To mend it, withhold "assistant" of all units in new.json as well. [told-exactly at $.results[3]]`;
    expect(audited(now, '--earlier', old)).toEqual({
      status: 1,
      text: `${told}\n1 finding; mend the report before it is published.\n`,
    });
    const json = JSON.parse(audited(now, '--earlier', old, '--format', 'json').text);
    expect(json).toMatchObject({ ok: false, results: 4, withheld: 2, earlier: [old.replace(`${path}/`, '')] });
    expect(json.findings).toMatchObject([
      { role: 'leader', lowest: 3, highest: 3, isNew: true, withhold: [{ role: 'assistant' }], path: '$.results[3]' },
    ]);
  });

  it('is content with the same again, and says what the earlier ones tell already', () => {
    const same = reportOf('same.json', { teacher: 12 });
    expect(audited(same, '--earlier', old)).toEqual({
      status: 0,
      text: 'ok: same.json, beside old.json: 4 results, 2 withheld; nothing that is withheld can be worked out from what they show together (smallest group 5).\n',
    });
    expect(audited(same, '--earlier', old, '--earlier', now)).toEqual({
      status: 0,
      text: `same.json:1:${leaderIn(same)}: "leader" of all units is withheld, but old.json and new.json already tell that exactly 3 answered on "i"; the smallest group shown is 5. It is out, and nothing that same.json withholds takes it back. [told-exactly at $.results[3]]\nok: same.json, beside old.json and new.json: 4 results, 2 withheld; nothing more that is withheld can be worked out from what they show together (smallest group 5).\n`,
    });
    expect(audited(same, '--earlier', old, '--earlier', now, '--format', 'json').text).toMatch(/^{\n {2}"ok": true,/);
  });

  it('says what a report that is out shows though it is too small, and that nothing mends it', () => {
    const three = reportOf('three.json', { teacher: 3 });
    const { status, text } = audited(now, '--earlier', three);
    expect(status).toBe(0);
    expect(text).toContain('"teacher" of all units is withheld, but three.json already tells that exactly 3 answered');
    const gone = audited(
      write('none.json', readFileSync(now, 'utf8').replace(/"results":.*]/, '"results":[]')),
      '--earlier',
      three,
    );
    expect(gone).toMatchObject({
      status: 0,
      text: expect.stringContaining(
        '"teacher" of all units is shown, and fewer than 5 are in it, on "i". It is out, and nothing that none.json withholds takes it back.',
      ),
    });
  });

  it('counts another wave as other people, and says so', () => {
    const spring = reportOf('spring.json', { teacher: 12 }, { wave: '2027' });
    expect(audited(now, '--earlier', spring)).toEqual({
      status: 0,
      text: 'spring.json: This is of the wave "2027", and new.json of "2026": they count as other raters, so nothing adds up across the two, and it wasn\'t held against it. With the raters\' keys, auditPublications of @rubrikk/scoring/audit does that. [other-wave]\nok: new.json: 4 results, 2 withheld; nothing that is withheld can be worked out from what is shown (smallest group 5).\n',
    });
    expect(JSON.parse(audited(now, '--earlier', spring, '--format', 'json').text)).toMatchObject({
      ...{ ok: true, earlier: [] },
      otherRaters: [{ differs: 'wave' }],
    });
  });

  it('refuses what cannot be held against it', () => {
    const late = audited(now, '--earlier', reportOf('late.json', { assistant: 6 }));
    expect(late).toMatchObject({
      status: 2,
      text: expect.stringContaining(
        'new.json: late.json shows 6 of "assistant" of all units on "i", and this report 5: ',
      ),
    });
    const other = reportOf('other.json', {}, { rubric: { id: 'q', version: '1.0.0' } });
    expect(audited(now, '--earlier', other).text).toContain('This report is of "q 1.0.0", and new.json of "r 1.0.0"');
    expect(audited(now, '--earlier', write('no.json', '{}')).text).toContain('no.json:1:1: Expected a report');
    expect(audited(now, '--earlier', now).text).toContain('new.json" is named twice;');
    const networks = [{ network: 'n', results: [{ unit: null, role: null, indicator: 'i', status: 'suppressed' }] }];
    expect(audited(now, '--earlier', reportOf('networks.json', {}, { networks })).text).toContain(
      'networks.json: The report tells of networks; name the file of their units with --organisation',
    );
  });

  it('says that two do not add up', () => {
    const north = [
      { unit: 'north', role: null, indicator: 'i', status: 'shown', n: 30 },
      { unit: null, role: null, indicator: 'i', status: 'suppressed' },
    ];
    const apart = write(
      'apart.json',
      readFileSync(now, 'utf8').replace(/"results":.*]/, `"results":${JSON.stringify(north)}`),
    );
    expect(audited(apart, '--earlier', old)).toMatchObject({
      status: 1,
      text: expect.stringContaining(
        'The numbers shown on "i" together with those of old.json don\'t add up over units, roles and networks',
      ),
    });
  });
});
