import type { Content } from './content.test-data.ts';
import type { ContentKind } from './content-kind.test-data.ts';
import type { Data } from './data.test-data.ts';
import { indicatorsIn } from './indicators-in.test-data.ts';
import { partsAt } from './parts-at.test-data.ts';

/** The ids that a text has words for, by its parts; descriptors as `indicator.level`. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** What a structure asks of its texts. `undefined` for a kind of which only its own texts say what is in them. */
export function partsAsked({ kind, structure }: Content): Parts | undefined {
  const asked: Readonly<Partial<Record<ContentKind, (data: Data) => Parts>>> = {
    rubric: askedByRubric,
    protocol: askedByProtocol,
    tool: askedByTool,
    cycle: (cycle) => ({ phases: idsOf(partsAt(cycle, 'phases')) }),
    'tag-set': askedByTags,
    crosswalk: (crosswalk) => ({ reasons: idsOf(partsAt(crosswalk, 'entries').filter(({ id }) => id !== undefined)) }),
  };
  const parts = asked[kind]?.(structure);
  if (parts === undefined) return undefined;
  return Object.fromEntries(Object.entries(parts).filter(([, ids]) => ids.length > 0));
}

function askedByRubric(rubric: Data): Parts {
  const levels = scalesIn(rubric).flatMap((scale) => partsAt(scale, 'levels'));
  const dimensions = dimensionsIn(rubric);
  const indicators = indicatorsIn(rubric);
  return {
    instructions: strings(rubric['instructions']),
    levels: idsOf(levels),
    rules: idsOf(levels.filter(({ rule }) => rule === true)),
    dimensions: idsOf(dimensions),
    principles: idsOf(dimensions.filter(({ principle }) => principle === true)),
    indicators: idsOf(indicators),
    stems: once(indicators.flatMap(({ stem }) => (typeof stem === 'string' ? [stem] : []))),
    prompts: once(indicators.flatMap(({ prompts }) => strings(prompts))),
    descriptors: indicators
      .filter(({ descriptors }) => descriptors === true)
      .flatMap(({ id, scale }) => levelsOf(rubric, scale).map((level) => `${String(id)}.${level}`)),
  };
}

function askedByProtocol(protocol: Data): Parts {
  const steps = partsAt(protocol, 'steps');
  return {
    roles: idsOf(partsAt(protocol, 'roles')),
    steps: idsOf(steps),
    prompts: once(steps.flatMap((step) => idsOf(partsAt(step, 'prompts')))),
    outputs: once(steps.flatMap(({ outputs }) => strings(outputs))),
    gates: idsOf(partsAt(protocol, 'gates')),
  };
}

function askedByTool(tool: Data): Parts {
  const places = ['cells', 'questions', 'levels'].flatMap((key) => partsAt(tool, key));
  return {
    places: idsOf(places),
    prompts: once(places.flatMap(({ prompts }) => strings(prompts))),
    groups: once(places.flatMap(({ groups }) => strings(groups))),
  };
}

function askedByTags(set: Data): Parts {
  const tags = partsAt(set, 'tags');
  const details = tags.flatMap((tag) => strings(tag['details']).map((detail) => [String(tag['id']), detail] as const));
  const figures = tags.flatMap((tag) => partsAt(tag, 'figures'));
  return {
    groups: strings(set['groups']),
    tags: idsOf(tags),
    descriptions: idsOf(tags.filter(({ description }) => description === true)),
    questions: once(tags.flatMap(({ questions }) => strings(questions))),
    details: details.map((keys) => keys.join('.')),
    detailNames: once(details.map(([, detail]) => detail)),
    figures: once(idsOf(figures)),
    units: once(figures.flatMap(({ unit }) => (typeof unit === 'string' ? [unit] : []))),
  };
}

const idsOf = (things: readonly Data[]) => things.map(({ id }) => String(id));
const once = (ids: readonly string[]) => [...new Set(ids)];
const strings = (list: unknown) => (Array.isArray(list) ? list.map(String) : []);

function scalesIn(rubric: Data): Data[] {
  return [...partsAt({ shared: [rubric['scale']] }, 'shared'), ...partsAt(rubric, 'scales')];
}

/** The levels of the scale that an indicator names; of the shared one where it names none. */
function levelsOf(rubric: Data, name: unknown): string[] {
  const shared = partsAt({ shared: [rubric['scale']] }, 'shared');
  const own = partsAt(rubric, 'scales').filter(({ id }) => id === name);
  return (name === undefined ? shared : own).flatMap((scale) => idsOf(partsAt(scale, 'levels')));
}

function dimensionsIn(data: Data): Data[] {
  return partsAt(data, 'dimensions').flatMap((dimension) => [dimension, ...dimensionsIn(dimension)]);
}
