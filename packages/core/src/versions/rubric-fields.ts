import type { Severity } from './severity.ts';

/** What a change of a rubric is told of. */
export type RubricPartKind = 'rubric' | 'scale' | 'level' | 'dimension' | 'indicator';

type Fields<Value> = { readonly [What in RubricPartKind]: { readonly [Field in string]?: Value } };

/** Fields that hold, or name, things that are compared on their own. */
const parts: Fields<RubricPartKind> = {
  rubric: { scale: 'scale', scales: 'scale', dimensions: 'dimension' },
  scale: { levels: 'level' },
  level: {},
  dimension: { dimensions: 'dimension', indicators: 'indicator' },
  indicator: { scale: 'scale' },
};

/** What a change of a field means. A field that isn't here is major: nobody has said yet that ratings outlive it. */
const severities: Fields<Severity> = {
  rubric: {
    source: 'patch',
    // Their words are text, and a change of text is a patch.
    instructions: 'patch',
    // They say what is compared, and what else may be asked; not what is rated.
    comparable: 'minor',
    open: 'minor',
  },
  scale: {
    // A rating stays on its level; the share of favourable ratings has to be counted again.
    favourable: 'minor',
  },
  level: {
    signal: 'patch',
    // Texts need a string more or less.
    rule: 'minor',
  },
  dimension: {
    principle: 'minor',
  },
  indicator: {
    descriptors: 'minor',
    stem: 'minor',
    prompts: 'minor',
    kind: 'minor',
    // Who is asked changes; what those who were asked have said doesn't. Compare role with role, kind with kind.
    roles: 'minor',
    unitKinds: 'minor',
  },
};

/** What a field holds that is compared on its own; `undefined` where it is compared as a whole. */
export function partIn(what: RubricPartKind, field: string): RubricPartKind | undefined {
  return Object.hasOwn(parts[what], field) ? parts[what][field] : undefined;
}

/** What a change of a field means. */
export function severityOf(what: RubricPartKind, field: string): Severity {
  return (Object.hasOwn(severities[what], field) ? severities[what][field] : undefined) ?? 'major';
}
