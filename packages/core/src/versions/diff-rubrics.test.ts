import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { diffRubrics } from './diff-rubrics.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';
import { nextVersion } from './next-version.ts';
import type { Severity } from './severity.ts';

/** A rubric that can be edited, with fields that a rubric may come to have. */
interface Thing {
  id: string;
  [field: string]: unknown;
}
interface Dimension extends Thing {
  indicators?: Thing[];
  dimensions?: Dimension[];
}
interface Scale extends Thing {
  levels: Thing[];
}
interface Draft extends Thing {
  version: string;
  source: { title: string; language: string };
  instructions: string[];
  scale: Scale;
  scales: Scale[];
  dimensions: Dimension[];
}

const things = (...ids: string[]): Thing[] => ids.map((id) => ({ id }));

const base = freeze<Draft>(
  {
    id: 'reading',
    version: '1.2.3',
    source: { title: 'Reading', language: 'en' },
    instructions: ['alone', 'honestly'],
    scale: { kind: 'ordinal', id: 'seen', levels: things('no', 'some', 'most', 'yes'), favourable: 'most' },
    scales: [scaleOf('often', 'a', 'b'), scaleOf('spare', 'x', 'y')],
    dimensions: [
      { id: 'daily', indicators: things('aloud', 'alone', 'together') },
      { id: 'weekly', indicators: [...things('library', 'letters'), { id: 'own', scale: 'often' }] },
      { id: 'yearly', dimensions: [{ id: 'autumn', indicators: things('fair', 'prize', 'guest') }] },
    ],
  },
  true,
);

function scaleOf(id: string, ...levels: string[]): Scale {
  return { kind: 'ordinal', id, levels: things(...levels), favourable: levels[0] };
}

const all = ['aloud', 'alone', 'together', 'library', 'letters', 'own', 'fair', 'prize', 'guest'];
const onShared = all.filter((id) => id !== 'own');

/** Rubrics with fields that are yet to come are read as data are, by what they hold. */
const rubricOf = (draft: unknown): Rubric => JSON.parse(JSON.stringify(draft));

const changed = (...edits: readonly ((draft: Draft) => void)[]): Rubric => {
  const draft: Draft = structuredClone(base);
  for (const edit of edits) edit(draft);
  return rubricOf(draft);
};

const dimension = (draft: Draft, id: string): Dimension => {
  const found = [...draft.dimensions, ...draft.dimensions.flatMap(({ dimensions = [] }) => dimensions)];
  return found.find((each) => each.id === id) ?? { id };
};
const listIn = (draft: Draft, id: string): Thing[] => {
  const found = dimension(draft, id);
  found.indicators ??= [];
  return found.indicators;
};
const scale = (draft: Draft, id: string): Scale => {
  return draft.scales.find((each) => each.id === id) ?? draft.scale;
};
const place = (things: readonly Thing[], id: string) => things.findIndex((each) => each.id === id);
const indicator = (draft: Draft, id: string): Thing => {
  const lists = ['daily', 'weekly', 'autumn'].flatMap((each) => listIn(draft, each));
  return lists.find((each) => each.id === id) ?? { id };
};

interface Edit {
  readonly name: string;
  readonly edit: (draft: Draft) => void;
  /** What has to come out, beside the path. */
  readonly change: object;
  readonly severity: Severity;
  readonly breaks?: readonly string[];
}

/** Edits that have nothing to do with one another, each of one thing. */
const edits: readonly Edit[] = [
  {
    name: 'another title of the source',
    edit: (draft) => {
      draft.source.title = 'To read';
    },
    change: { kind: 'changed', what: 'rubric', id: 'reading', field: 'source', before: base.source },
    severity: 'patch',
  },
  {
    name: 'another instruction',
    edit: (draft) => {
      draft.instructions.push('evidence');
    },
    change: { kind: 'changed', what: 'rubric', id: 'reading', field: 'instructions', before: ['alone', 'honestly'] },
    severity: 'patch',
  },
  {
    name: 'a colour of a level',
    edit: (draft) => {
      Object.assign(draft.scale.levels.find(({ id }) => id === 'some') ?? {}, { signal: 'yellow' });
    },
    change: { kind: 'changed', what: 'level', id: 'some', field: 'signal', before: undefined, after: 'yellow' },
    severity: 'patch',
  },
  {
    name: 'another favourable level',
    edit: (draft) => {
      draft.scale['favourable'] = 'some';
    },
    change: { kind: 'changed', what: 'scale', id: 'seen', field: 'favourable', before: 'most', after: 'some' },
    severity: 'minor',
  },
  {
    name: 'a rule of a level',
    edit: (draft) => {
      Object.assign(draft.scale.levels.find(({ id }) => id === 'no') ?? {}, { rule: true });
    },
    change: { kind: 'changed', what: 'level', id: 'no', field: 'rule', before: undefined, after: true },
    severity: 'minor',
  },
  {
    name: 'an indicator added',
    edit: (draft) => {
      listIn(draft, 'daily').push({ id: 'poems' });
    },
    change: { kind: 'added', what: 'indicator', id: 'poems' },
    severity: 'minor',
  },
  {
    name: 'an indicator moved to another dimension',
    edit: (draft) => {
      const daily = listIn(draft, 'daily');
      listIn(draft, 'weekly').unshift(...daily.splice(place(daily, 'together'), 1));
    },
    change: { kind: 'moved', what: 'indicator', id: 'together', before: 'daily', after: 'weekly' },
    severity: 'minor',
  },
  {
    name: 'indicators in another order',
    edit: (draft) => {
      listIn(draft, 'autumn').reverse();
    },
    change: {
      kind: 'reordered',
      what: 'indicator',
      within: 'autumn',
      before: ['fair', 'prize', 'guest'],
      after: ['guest', 'prize', 'fair'],
    },
    severity: 'minor',
  },
  {
    name: 'dimensions in another order',
    edit: (draft) => {
      const [first, second, ...others] = draft.dimensions;
      draft.dimensions = [second, first, ...others].flatMap((each) => each ?? []);
    },
    change: {
      kind: 'reordered',
      what: 'dimension',
      within: undefined,
      before: ['daily', 'weekly', 'yearly'],
      after: ['weekly', 'daily', 'yearly'],
    },
    severity: 'minor',
  },
  {
    name: 'a dimension added',
    edit: (draft) => {
      draft.dimensions.push({ id: 'monthly', indicators: [] });
    },
    change: { kind: 'added', what: 'dimension', id: 'monthly' },
    severity: 'minor',
  },
  {
    name: 'a principle of a dimension',
    edit: (draft) => {
      dimension(draft, 'weekly')['principle'] = true;
    },
    change: { kind: 'changed', what: 'dimension', id: 'weekly', field: 'principle', before: undefined, after: true },
    severity: 'minor',
  },
  ...['descriptors', 'stem', 'prompts', 'kind', 'roles', 'unitKinds'].map(
    (field): Edit => ({
      name: `the ${field} of an indicator`,
      edit: (draft) => {
        indicator(draft, 'prize')[field] = 'other';
      },
      change: { kind: 'changed', what: 'indicator', id: 'prize', field, before: undefined, after: 'other' },
      severity: 'minor',
    }),
  ),
  {
    name: 'entries that raters may add',
    edit: (draft) => {
      draft['open'] = true;
    },
    change: { kind: 'changed', what: 'rubric', id: 'reading', field: 'open', before: undefined, after: true },
    severity: 'minor',
  },
  {
    name: 'what a rubric may be compared over',
    edit: (draft) => {
      draft['comparable'] = { waves: false };
    },
    change: {
      kind: 'changed',
      what: 'rubric',
      id: 'reading',
      field: 'comparable',
      before: undefined,
      after: { waves: false },
    },
    severity: 'minor',
  },
  {
    name: 'an indicator removed',
    edit: (draft) => {
      const weekly = listIn(draft, 'weekly');
      weekly.splice(place(weekly, 'letters'), 1);
    },
    change: { kind: 'removed', what: 'indicator', id: 'letters' },
    severity: 'major',
    breaks: ['letters'],
  },
  {
    name: 'an indicator turned round',
    edit: (draft) => {
      indicator(draft, 'aloud')['reverse'] = true;
    },
    change: { kind: 'changed', what: 'indicator', id: 'aloud', field: 'reverse', before: undefined, after: true },
    severity: 'major',
    breaks: ['aloud'],
  },
  {
    name: 'another scale for an indicator',
    edit: (draft) => {
      indicator(draft, 'guest')['scale'] = 'spare';
    },
    change: { kind: 'changed', what: 'indicator', id: 'guest', field: 'scale', before: undefined, after: 'spare' },
    severity: 'major',
    breaks: ['guest'],
  },
  {
    name: 'a level added to a scale that an indicator names',
    edit: (draft) => {
      scale(draft, 'often').levels.push({ id: 'c' });
    },
    change: { kind: 'added', what: 'level', id: 'c' },
    severity: 'major',
    breaks: ['own'],
  },
  {
    name: 'a level added to a scale that nothing was rated on',
    edit: (draft) => {
      scale(draft, 'spare').levels.push({ id: 'z' });
    },
    change: { kind: 'added', what: 'level', id: 'z' },
    severity: 'major',
  },
  {
    name: 'a scale added',
    edit: (draft) => {
      draft.scales.push(scaleOf('new', 'p', 'q'));
    },
    change: { kind: 'added', what: 'scale', id: 'new' },
    severity: 'minor',
  },
  {
    name: 'scales in another order',
    edit: (draft) => {
      draft.scales.unshift(...draft.scales.splice(place(draft.scales, 'spare'), 1));
    },
    change: {
      kind: 'reordered',
      what: 'scale',
      within: undefined,
      before: ['often', 'spare'],
      after: ['spare', 'often'],
    },
    severity: 'minor',
  },
  {
    name: 'a level added',
    edit: (draft) => {
      draft.scale.levels.push({ id: 'always' });
    },
    change: { kind: 'added', what: 'level', id: 'always' },
    severity: 'major',
    breaks: onShared,
  },
  {
    name: 'a level removed',
    edit: (draft) => {
      draft.scale.levels = draft.scale.levels.filter(({ id }) => id !== 'yes');
    },
    change: { kind: 'removed', what: 'level', id: 'yes' },
    severity: 'major',
    breaks: onShared,
  },
  {
    name: 'levels in another order',
    edit: (draft) => {
      const { levels } = draft.scale;
      const at = place(levels, 'no');
      levels.splice(at + 1, 0, ...levels.splice(at, 1));
    },
    change: { kind: 'reordered', what: 'level', within: undefined },
    severity: 'major',
    breaks: onShared,
  },
  {
    name: 'a field of a level that nothing is known of',
    edit: (draft) => {
      Object.assign(draft.scale.levels.find(({ id }) => id === 'most') ?? {}, { points: 3 });
    },
    change: { kind: 'changed', what: 'level', id: 'most', field: 'points', before: undefined, after: 3 },
    severity: 'major',
    breaks: onShared,
  },
  {
    name: 'a field of the scale that nothing is known of',
    edit: (draft) => {
      Object.assign(draft.scale, { unordered: true });
    },
    change: { kind: 'changed', what: 'scale', id: 'seen', field: 'unordered', before: undefined, after: true },
    severity: 'major',
    breaks: onShared,
  },
  {
    name: 'a field of an indicator that nothing is known of',
    edit: (draft) => {
      indicator(draft, 'library')['weight'] = 2;
    },
    change: { kind: 'changed', what: 'indicator', id: 'library', field: 'weight', before: undefined, after: 2 },
    severity: 'major',
    breaks: ['library'],
  },
  {
    name: 'a field of a dimension that nothing is known of, for all that is in it, however deep',
    edit: (draft) => {
      dimension(draft, 'yearly')['basis'] = 'x';
    },
    change: { kind: 'changed', what: 'dimension', id: 'yearly', field: 'basis', before: undefined, after: 'x' },
    severity: 'major',
    breaks: ['fair', 'prize', 'guest'],
  },
  {
    name: 'a field of the rubric that nothing is known of',
    edit: (draft) => {
      draft['weighting'] = 'equal';
    },
    change: { kind: 'changed', what: 'rubric', id: 'reading', field: 'weighting', before: undefined, after: 'equal' },
    severity: 'major',
    breaks: all,
  },
];

describe('each change of one thing gives exactly its change', () => {
  test.each(edits)('$name is $severity', ({ edit, change, severity, breaks = [] }) => {
    const diff = diffRubrics(rubricOf(base), changed(edit));
    expect(diff.changes).toEqual([expect.objectContaining({ ...change, severity, breaks })]);
    expect(diff.severity).toBe(severity);
    expect(diff.version).toBe({ major: '2.0.0', minor: '1.3.0', patch: '1.2.4' }[severity]);
    expect(diff.incomparable).toEqual(breaks);
    expect(diff.comparable).toEqual(all.filter((id) => !breaks.includes(id)));
  });
});

test('several changes give each its own, and the worst of them decides', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...edits], { minLength: 1 }), (some) => {
      const { changes, severity, comparable, version } = diffRubrics(
        rubricOf(base),
        changed(...some.map(({ edit }) => edit)),
      );
      expect(changes.map(keyOf).sort()).toEqual(some.map(({ change }) => keyOf(change)).sort());
      const worst = (['major', 'minor', 'patch'] as const).find((each) => some.some((edit) => edit.severity === each));
      expect(severity).toBe(worst);
      expect(version).toBe(nextVersion('1.2.3', worst));
      const broken = new Set(some.flatMap(({ breaks = [] }) => breaks));
      expect(comparable).toEqual(all.filter((id) => !broken.has(id)));
    }),
    { numRuns: 2000 },
  );
});

/** What a change is of, without what other changes have a part in: the place, the order, and what is broken. */
function keyOf(change: object): string {
  const { kind, what, id, field, within } = { id: '', field: '', within: '', kind: '', what: '', ...change };
  return [kind, what, id, field, within].join(' ');
}

describe('paths', () => {
  const pathOf = (...names: string[]) => {
    const some = edits.filter(({ name }) => names.includes(name)).map(({ edit }) => edit);
    return diffRubrics(rubricOf(base), changed(...some)).changes.map(({ path }) => path);
  };

  test.each([
    ['another title of the source', ['source']],
    ['a rule of a level', ['scale', 'levels', 0, 'rule']],
    ['a level added', ['scale', 'levels', 4]],
    ['a level removed', ['scale', 'levels', 3]],
    ['levels in another order', ['scale', 'levels']],
    ['another favourable level', ['scale', 'favourable']],
    ['an indicator added', ['dimensions', 0, 'indicators', 3]],
    ['an indicator removed', ['dimensions', 1, 'indicators', 1]],
    ['an indicator moved to another dimension', ['dimensions', 1, 'indicators', 0]],
    ['indicators in another order', ['dimensions', 2, 'dimensions', 0, 'indicators']],
    ['dimensions in another order', ['dimensions']],
    ['an indicator turned round', ['dimensions', 0, 'indicators', 0, 'reverse']],
    ['a level added to a scale that an indicator names', ['scales', 0, 'levels', 2]],
    ['another scale for an indicator', ['dimensions', 2, 'dimensions', 0, 'indicators', 2, 'scale']],
    ['a scale added', ['scales', 2]],
    ['scales in another order', ['scales']],
  ])('of %s', (name, path) => {
    expect(pathOf(name)).toEqual([path]);
  });

  test('are those of the newer rubric, but of what was removed those of the older', () => {
    expect(pathOf('dimensions in another order', 'an indicator added', 'an indicator removed')).toEqual([
      ['dimensions'],
      ['dimensions', 1, 'indicators', 1],
      ['dimensions', 1, 'indicators', 3],
    ]);
  });
});

describe('scales', () => {
  const diffFrom = (before: Rubric, ...some: readonly ((draft: Draft) => void)[]) =>
    diffRubrics(before, changed(...some));
  const diffOf = (...some: readonly ((draft: Draft) => void)[]) => diffFrom(rubricOf(base), ...some);

  test('another shared scale is one change, whatever its levels', () => {
    const { changes, incomparable } = diffOf((draft) => {
      draft.scale = scaleOf('stages', 'before', 'during', 'after');
    });
    expect(changes).toEqual([
      {
        kind: 'changed',
        what: 'rubric',
        id: 'reading',
        field: 'scale',
        path: ['scale'],
        severity: 'major',
        breaks: onShared,
        before: 'seen',
        after: 'stages',
      },
    ]);
    expect(incomparable).toEqual(onShared);
  });

  test('a shared scale that comes to be named leaves ratings as they are, and so does a named one that comes to be shared', () => {
    const exchanged = diffOf((draft) => {
      const [often, ...others] = draft.scales;
      draft.scales = [draft.scale, ...others];
      Object.assign(draft, { scale: often });
      Object.assign(indicator(draft, 'aloud'), { scale: 'seen' });
      delete indicator(draft, 'own')['scale'];
    });
    expect(exchanged.changes.map(({ kind, what, severity }) => [kind, what, severity])).toEqual([
      ['changed', 'rubric', 'major'],
      ['removed', 'scale', 'minor'],
      ['added', 'scale', 'minor'],
      ['changed', 'indicator', 'minor'],
      ['changed', 'indicator', 'minor'],
    ]);
    expect(exchanged.changes.slice(1).flatMap(({ breaks }) => breaks)).toEqual([]);
    expect(exchanged.comparable).toEqual(['aloud', 'own']);
  });

  test('a change of the shared scale leaves alone what is rated on another, and the other way', () => {
    expect(diffOf((draft) => draft.scale.levels.pop()).comparable).toEqual(['own']);
    expect(diffOf((draft) => scale(draft, 'often').levels.pop()).incomparable).toEqual(['own']);
  });

  test('a change of a scale breaks what is rated on it before and after; what came to it, or left it, is told apart', () => {
    const { changes } = diffOf((draft) => {
      scale(draft, 'often').levels.pop();
      scale(draft, 'spare').levels.pop();
      indicator(draft, 'own')['scale'] = 'spare';
      indicator(draft, 'guest')['scale'] = 'often';
    });
    expect(changes.map(({ what, breaks }) => [what, breaks])).toEqual([
      ['level', []],
      ['level', []],
      ['indicator', ['own']],
      ['indicator', ['guest']],
    ]);
  });

  test('a scale for a rubric that came without: nothing was rated that could no longer compare', () => {
    const { scale: _, ...without } = rubricOf(base);
    const { changes, incomparable } = diffFrom(without);
    expect(changes).toEqual([
      expect.objectContaining({ field: 'scale', before: undefined, after: 'seen', severity: 'minor', breaks: [] }),
    ]);
    expect(incomparable).toEqual([]);
    const named = diffFrom(without, (draft) => {
      Reflect.deleteProperty(draft, 'scale');
      indicator(draft, 'guest')['scale'] = 'spare';
    });
    expect([named.severity, named.incomparable]).toEqual(['minor', []]);
  });

  test('a rubric whose scale is taken away', () => {
    const { scale: _, ...without } = rubricOf(base);
    expect(diffRubrics(rubricOf(base), without)).toMatchObject({ severity: 'major', comparable: ['own'] });
  });

  test('a scale that comes to have no order, or one', () => {
    const { severity, incomparable } = diffOf((draft) => {
      const { favourable: _, ...levels } = draft.scale;
      draft.scale = { ...levels, kind: 'classification' };
    });
    expect([severity, incomparable]).toEqual(['major', onShared]);
  });
});

describe('dimensions', () => {
  test('one that is removed with what is in it: the place is minor, the indicators are not', () => {
    const { changes, incomparable } = diffRubrics(
      rubricOf(base),
      changed((draft) => draft.dimensions.shift()),
    );
    expect(changes.map(({ kind, what, severity }) => [kind, what, severity])).toEqual([
      ['removed', 'dimension', 'minor'],
      ...Array.from({ length: 3 }, () => ['removed', 'indicator', 'major']),
    ]);
    expect(incomparable).toEqual(['aloud', 'alone', 'together']);
  });

  test('another id is another dimension, to which the indicators moved', () => {
    const { changes, severity } = diffRubrics(
      rubricOf(base),
      changed((draft) => Object.assign(dimension(draft, 'autumn'), { id: 'fall' })),
    );
    expect(changes.map((change) => [change.kind, 'id' in change ? change.id : ''])).toEqual([
      ['removed', 'autumn'],
      ['added', 'fall'],
      ['moved', 'fair'],
      ['moved', 'prize'],
      ['moved', 'guest'],
    ]);
    expect(severity).toBe('minor');
  });

  test('one that moves under another', () => {
    const { changes } = diffRubrics(
      rubricOf(base),
      changed((draft) => {
        const [weekly] = draft.dimensions.splice(1, 1);
        dimension(draft, 'daily').dimensions = weekly === undefined ? [] : [weekly];
      }),
    );
    expect(changes).toEqual([
      {
        kind: 'moved',
        what: 'dimension',
        id: 'weekly',
        path: ['dimensions', 0, 'dimensions', 0],
        severity: 'minor',
        breaks: [],
        before: undefined,
        after: 'daily',
      },
    ]);
  });

  test('a field that nothing is known of breaks what is in it before or after', () => {
    const { incomparable } = diffRubrics(
      rubricOf(base),
      changed((draft) => {
        const [alone] = listIn(draft, 'daily').splice(1, 1);
        const weekly = listIn(draft, 'weekly').slice(1);
        Object.assign(dimension(draft, 'weekly'), { basis: 'x', indicators: [alone, ...weekly] });
        listIn(draft, 'autumn').push({ id: 'library' });
      }),
    );
    expect(incomparable).toEqual(['alone', 'library', 'letters', 'own']);
  });
});

test('another id of the rubric is another instrument: nothing compares', () => {
  const { changes, comparable } = diffRubrics(
    rubricOf(base),
    changed((draft) => Object.assign(draft, { id: 'writing' })),
  );
  expect(changes).toEqual([
    expect.objectContaining({ kind: 'changed', what: 'rubric', field: 'id', severity: 'major', breaks: all }),
  ]);
  expect(comparable).toEqual([]);
});

test('the version itself is no change', () => {
  expect(diffRubrics(rubricOf(base), rubricOf({ ...base, version: '9.0.0' }))).toEqual({
    changes: [],
    severity: undefined,
    version: '1.2.3',
    comparable: all,
    incomparable: [],
  });
});

test('an older version of another form is refused', () => {
  expect(() => diffRubrics(rubricOf({ ...base, version: 'one' }), rubricOf(base))).toThrow(RangeError);
});

const flag = fc.constantFrom({}, { reverse: true }, { descriptors: true });
const scalesNamed = (...names: string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.shuffledSubarray(['no', 'some', 'yes'], { minLength: 2 }))
    .map(([id, levels]) => scaleOf(id, ...levels));
const indicators = fc
  .shuffledSubarray(['a', 'b', 'c', 'd'])
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(flag, fc.constantFrom({}, {}, { scale: 'u' }, { scale: 'other' }))
          .map((fields) => Object.assign({ id }, ...fields)),
      ),
    ),
  );

/** Small rubrics, so that two of them are often nearly the same. */
const rubrics = fc
  .record({
    title: fc.constantFrom('A', 'B'),
    instructions: fc.constantFrom(undefined, ['x']),
    scale: scalesNamed('s', 't'),
    named: scalesNamed('u'),
    order: fc.boolean(),
    indicators,
    places: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
    dimensions: fc.constantFrom(['x', 'y', 'z'], ['y', 'x', 'z'], ['x', 'y']),
    nested: fc.boolean(),
  })
  .map(({ title, instructions, scale: shared, named, order, indicators: list, places, dimensions: ids, nested }) => {
    const other = scaleOf(shared.id === 's' ? 't' : 's', 'p', 'q');
    const rated = list.map((each) => (each.scale === 'other' ? { ...each, scale: other.id } : each));
    const dimensions = ids.map((id, at) => ({
      id,
      indicators: rated.filter((_, position) => (places[position] ?? 0) % ids.length === at),
    }));
    const [first, ...others] = dimensions;
    return rubricOf({
      id: 'r',
      version: '1.0.0',
      source: { title, language: 'en' },
      instructions,
      scale: shared,
      scales: order ? [named, other] : [other, named],
      dimensions: nested ? [{ ...first, dimensions: others }] : dimensions,
    });
  });

/** The same rubric with the keys of each object the other way round. */
function turned(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(turned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .map(([key, value]) => [key, turned(value)] as const)
      .reverse(),
  );
}

test('any rubric and itself differ in nothing, in whatever order the keys stand', () => {
  fc.assert(
    fc.property(rubrics, (rubric) => {
      const { changes, incomparable } = diffRubrics(rubric, rubricOf(turned(rubric)));
      expect([changes, incomparable]).toEqual([[], []]);
      expect(fingerprintRubric(rubricOf(turned(rubric)))).toBe(fingerprintRubric(rubric));
    }),
    { numRuns: 1000 },
  );
});

test('any two rubrics have one fingerprint exactly when they differ in nothing worse than a patch', () => {
  const pairs = fc.oneof(
    fc.tuple(rubrics, rubrics),
    // Two that differ in little, or not at all.
    fc.tuple(rubrics, fc.constantFrom('A', 'B'), fc.nat(3)).map(([rubric, title, pick]) => {
      const dimensions = rubric.dimensions.map((each, at) =>
        at === pick ? { ...each, indicators: [...(each.indicators ?? [])].reverse() } : each,
      );
      return [rubric, rubricOf({ ...rubric, dimensions, source: { title, language: 'en' } })] as const;
    }),
  );
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const { severity, changes } = diffRubrics(before, after);
      const same = severity === undefined || severity === 'patch';
      expect(fingerprintRubric(before) === fingerprintRubric(after)).toBe(same);
      expect(changes.every((change) => change.severity === 'major' || change.breaks.length === 0)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

/** What each indicator of a made-up rubric is rated on, and which way round: written apart from what is tested. */
function ratedOn(rubric: Rubric): Map<string, string> {
  const draft: Draft = structuredClone(Object(rubric));
  const lists = ({ indicators: list = [], dimensions = [] }: Dimension): Thing[] => [
    ...list,
    ...dimensions.flatMap(lists),
  ];
  const described = ({ id, scale: name = draft.scale.id, reverse = false }: Thing): [string, string] => {
    const found = [draft.scale, ...draft.scales].find((each) => each.id === name);
    return [id, JSON.stringify([reverse, name, found?.levels.map((level) => level.id)])];
  };
  return new Map(draft.dimensions.flatMap(lists).map(described));
}

test('of any two rubrics, those indicators compare that are rated on the same levels, the same way round', () => {
  fc.assert(
    fc.property(rubrics, rubrics, (before, after) => {
      const { comparable, incomparable } = diffRubrics(before, after);
      const [was, is] = [ratedOn(before), ratedOn(after)];
      expect(comparable).toEqual([...was.keys()].filter((id) => was.get(id) === is.get(id)));
      expect(incomparable).toEqual([...was.keys()].filter((id) => was.get(id) !== is.get(id)));
      expect(new Set(diffRubrics(after, before).comparable)).toEqual(new Set(comparable));
    }),
    { numRuns: 2000 },
  );
});
