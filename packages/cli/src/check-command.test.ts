import { learningOrganisation } from '@rubrikk/content';
import { library } from '@rubrikk/content/library';
import { referenceLibrary } from '@rubrikk/content/reference-library';
import { toolLibrary } from '@rubrikk/content/tool-library';
import { type DocumentKind, type DocumentOf, startAssessment, startProtocol, writeDocument } from '@rubrikk/core';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from './check-command.ts';
import { checkers } from './checking/checkers.ts';
import { printProblems } from './output/print-problems.ts';
import { reportCommand } from './report-command.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);

async function checked(...given: string[]) {
  const ran = await checkCommand(given, () => undefined);
  if (!ran.ok) return { status: 2, text: printProblems(ran.problems).replaceAll(`${path}/`, '') };
  return { status: ran.value.status ?? 0, text: [...ran.value.pieces].join('').replaceAll(`${path}/`, '') };
}

const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
const { protocol, texts: protocolTexts } = toolLibrary.protocols['peer-supervision'];
const { tool, texts: toolTexts } = toolLibrary.tools.swot;
const { rubric, texts } = library['plc-results'];
const { crosswalk, texts: crosswalkTexts } = referenceLibrary.crosswalks['success-criteria-learning-organisation'];
const { tagSet, texts: tagTexts } = referenceLibrary.references.methods;
const cycle = { id: 'ours', phases: [{ id: 'try' }, { id: 'keep' }] };
const run = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k1', 'k2', 'k3', 'k4', 'k5'] });

/** One of each kind that can be stored. */
const documents: { readonly [Kind in DocumentKind]: DocumentOf[Kind] | undefined } = {
  rubric,
  'rubric-text': texts.da,
  'rubric-document': { rubric, texts: [texts.da, texts.en] },
  assessment: startAssessment(learningOrganisation, start),
  'round-plan': { unit: 'north', wave: '2026', rounds: [{ id: 'alone', round: 'individual', members: ['k7', 'k8'] }] },
  wave: { id: '2026', first: '2026-11-16', last: '2026-11-27', invited: { teacher: 30, leader: 2 } },
  organisation: referenceLibrary.organisations['sandnes-networks'].organisation,
  crosswalk,
  plan: { id: 'p1', unit: 'north', goals: [{ id: 'g1', what: 'More read' }], actions: [], events: [], cycles: [cycle] },
  protocol,
  'protocol-run': run.ok ? run.value : undefined,
  tool,
  sheet: { id: 's1', tool: { id: tool.id, version: tool.version }, unit: 'north', entries: [] },
  'protocol-text': protocolTexts.nb,
  'tool-text': toolTexts.nb,
  'cycle-text': { cycle: 'ours', language: 'en', title: 'Our way', phases: { try: 'Try it', keep: 'Keep it' } },
  'tag-set': tagSet,
  'tag-set-text': tagTexts.nb,
  'crosswalk-text': crosswalkTexts.nb,
};
const stored = Object.entries(documents).flatMap(([kind, value]) => {
  return value === undefined ? [] : [[kind, writeDocument(kind as DocumentKind, value as never)] as const];
});

describe('checkCommand', () => {
  it('knows every kind of document', () => {
    // Reports and comparisons are written by this command alone.
    const written = ['report', 'comparison', 'rounds-comparison'];
    expect(Object.keys(checkers).sort()).toEqual([...stored.map(([kind]) => kind), ...written].sort());
  });

  it('reads one of each kind, checked against each other and what ships, whatever the order', async () => {
    const files = stored.map(([kind, content]) => write(`${kind}.json`, content));
    for (const given of [files, files.toReversed()]) {
      const { status, text } = await checked(...given);
      expect([status, text.replace(/^ok: .*\n/gm, '')]).toEqual([0, '']);
      expect(text.trimEnd().split('\n')).toHaveLength(files.length);
    }
    const { text } = await checked(...files);
    expect(text).toContain(
      'ok: rubric-document.json: rubric-document "plc-results", 1 dimension, 1 indicator, 5 levels, 2 languages\n',
    );
    expect(text).toContain('ok: wave.json: wave "2026", 2 roles, 32 invited\n');
    expect(text).toContain('ok: round-plan.json: round-plan "north, 2026", 1 round, 2 raters\n');
    expect(text).toContain('ok: plan.json: plan "p1", 1 goal, 1 cycle\n');
  });

  it.each(stored)('tells of a key too many in a document of kind %s, at its place', async (kind, content) => {
    const file = write('more.json', content.replace('{\n', '{\n  "surplus": 1,\n'));
    const { status, text } = await checked(
      file,
      write('plan.json', writeDocument('plan', documents.plan as DocumentOf['plan'])),
    );
    expect([kind, status]).toEqual([kind, 2]);
    expect(text).toMatch(/^more\.json:2:14: .*\[unknown-key at \$\.surplus\]\n1 problem; nothing was written\.\n$/);
  });

  it('reads a report, and tells where in the file it is wrong', async () => {
    const file = write('rubric.json', JSON.stringify(sampleRubric([1])));
    const answers = write('answers.csv', `d1-1\n${'2\n'.repeat(6)}`);
    const ran = await reportCommand([answers, '--rubric', file, '--format', 'json'], () => undefined);
    const json = ran.ok ? [...ran.value.pieces].join('') : '';
    expect(await checked(write('report.json', json))).toEqual({
      status: 0,
      text: 'ok: report.json: report "sample", 1 group, 1 result\n',
    });
    const line = json.split('\n').findIndex((one) => one.startsWith('  "minimum"')) + 1;
    expect(await checked(write('wrong.json', json.replace('"minimum": 5', '"minimum": 0')))).toEqual({
      status: 2,
      text: `wrong.json:${line}:14: Expected a whole number from 1; received 0. [out-of-range at $.minimum]\n1 problem; nothing was written.\n`,
    });
    expect((await checked(write('newer.json', '{"format":"rubrikk/report@2"}'))).text).toBe(
      'newer.json:1:11: Written by a newer version of Rubrikk (format 2); this one reads 1: update. [newer-format at $.format]\n1 problem; nothing was written.\n',
    );
  });

  it('says what a document is checked against where that is not known', async () => {
    const [sheet, text] = [
      write(
        'sheet.json',
        writeDocument('sheet', { ...(documents.sheet as DocumentOf['sheet']), tool: { id: 'ours', version: '2.0.0' } }),
      ),
      write('text.json', writeDocument('cycle-text', documents['cycle-text'] as DocumentOf['cycle-text'])),
    ];
    expect((await checked(sheet, text)).text).toBe(
      [
        'sheet.json:4:11: This is checked against the tool "ours" 2.0.0, which doesn\'t ship and is none of the good files here; name its file as well. [not-known at $.tool]',
        'text.json:3:12: This is checked against the cycle "ours", which doesn\'t ship and is none of the good files here; name a plan that has it as well. [not-known at $.cycle]',
        '2 problems; nothing was written.',
        '',
      ].join('\n'),
    );
    expect((await checked(write('none.json', '{"format":"rubrikk/sheet@1"}'))).text).toContain(
      'Expected the id of a tool; received nothing.',
    );
    expect((await checked(write('walk.json', '{"format":"rubrikk/crosswalk@1"}'))).text).toContain('2 problems');
  });

  it('counts a rubric that has no scale, or scales of its own', async () => {
    const { rubric: bare } = library['sandnes-success-criteria'];
    expect((await checked(write('bare.json', writeDocument('rubric', bare)))).text).toMatch(/ indicators\n$/);
    const { scale, ...own } = sampleRubric([1]).rubric;
    const dimensions = [{ id: 'd1', indicators: [{ id: 'd1-1', scale: scale.id }] }];
    const file = write('own.json', writeDocument('rubric', { ...own, dimensions, scales: [scale] }));
    expect((await checked(file)).text).toContain('1 dimension, 1 indicator, 3 levels');
  });

  it('takes a file before what ships by the same name', async () => {
    const mine = { ...rubric, version: '9.0.0' };
    const assessment = startAssessment(mine as typeof rubric, start);
    const files = [
      write('a.json', writeDocument('assessment', assessment)),
      write('r.json', writeDocument('rubric', mine)),
    ];
    expect(await checked(...files)).toMatchObject({ status: 0 });
    expect((await checked(files[0] as string)).text).toContain('[wrong-version at $.rubric.version]');
  });

  it('reads answers, with their waves and rounds, and says how many there are', async () => {
    const file = write('rubric.json', JSON.stringify(sampleRubric([2])));
    const answers = write('answers.csv', 'unit,role,wave,round,d1-1\nn,leader,2026,individual,1\ns,,2026,group,2\n');
    expect(await checked(answers, file, '--rubric', file)).toEqual({
      status: 0,
      text: [
        'ok: answers.csv: answers to "sample", 2 answers, 1 indicator, 2 units, 1 role, 1 wave, 2 rounds',
        '  units: "n" 1, "s" 1.',
        '  roles: "leader" 1.',
        '  waves: "2026" 2.',
        'ok: rubric.json: rubric-document "sample", 1 dimension, 2 indicators, 3 levels, 1 language',
        '',
      ].join('\n'),
    });
    expect((await checked(answers)).text).toBe(
      `rubrikk: Name the rubric that "answers.csv" answers to: --rubric learning-organisation, or --rubric FILE.json. [missing-argument]\n1 problem; nothing was written.\n`,
    );
  });

  it('tells of everything in every file at once', async () => {
    const file = write('rubric.json', JSON.stringify(sampleRubric([1])));
    const answers = write('wrong.csv', 'd1-1\n7\n');
    const given = [answers, write('odd', '  {"a": 1,}'), 'none.json', path, '--rubric', file, '--colour', 'red'];
    const { status, text } = await checked(...given);
    expect(status).toBe(2);
    expect(text.match(/\[[a-z-]+(?: at [^\]]+)?\]/g)).toEqual([
      '[unknown-option]',
      '[number-out-of-range]',
      '[missing-key at $.format]',
      '[not-json]',
      '[unreadable-file]',
      '[unreadable-file]',
    ]);
    const utf16 = write('utf-16.json', Buffer.from('{}', 'utf16le'));
    const unreadable = (await checked(utf16, write('words.json', '{"a'))).text;
    expect(unreadable).toContain('utf-16.json:1:1: The file is UTF-16; save it as UTF-8. [utf-16]\n');
    expect(unreadable).toMatch(/^words\.json:1:\d+: This isn't JSON: /m);
    expect((await checked()).text).toContain('Name the files to check: rubrikk check FILE...');
  });

  it('gives all of it as JSON to a program that asks, with status 2 where something is wrong', async () => {
    const good = write('rubric.json', JSON.stringify(sampleRubric([1])));
    const { status, text } = await checked(good, write('odd.json', '{}'), '--format', 'json');
    expect(status).toBe(2);
    expect(JSON.parse(text)).toEqual({
      ok: false,
      files: [
        {
          ...{ file: 'rubric.json', ok: true, kind: 'rubric-document', id: 'sample', remarks: [], problems: [] },
          counts: { dimensions: 1, indicators: 1, levels: 3, languages: 1 },
        },
        {
          ...{ file: 'odd.json', ok: false, kind: null, id: null, counts: null, remarks: [] },
          problems: [{ line: 1, column: 1, path: '$.format', code: 'missing-key', message: expect.any(String) }],
        },
      ],
    });
    expect(await checked(good, '--format', 'json')).toMatchObject({ status: 0 });
  });
});
