import { expect, test } from 'vitest';
import { scaleIssues } from './scale-issues.ts';

const levels = [{ id: 'no' }, { id: 'yes' }];
const told = (thing: object) =>
  scaleIssues({ thing: { ...thing }, path: ['scales', 0] }).map(({ code, path }) => [code, ...path]);

test.each([
  [{ kind: 'ordinal', levels, favourable: 'yes' }, []],
  [{ kind: 'classification', levels }, []],
  [{ kind: 'ordinal', levels }, [['missing-key', 'scales', 0, 'favourable']]],
  [{ kind: 'classification', levels, favourable: 'yes' }, [['unknown-key', 'scales', 0, 'favourable']]],
  [{ kind: 'ordinal', levels, favourable: 'often' }, [['unknown-level', 'scales', 0, 'favourable']]],
  [{ levels, favourable: 'often' }, [['unknown-level', 'scales', 0, 'favourable']]],
  [{ kind: 'ordinal', levels: [], favourable: 'often' }, []],
  [{ kind: 'ordinal', levels, favourable: 3 }, []],
  [{ levels }, []],
  [{}, []],
])('%j', (scale, issues) => {
  expect(told(scale)).toEqual(issues);
});
