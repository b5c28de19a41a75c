import type { OrdinalRubric, RubricText } from '@rubrikk/core';
import type { DisclosureRule } from '@rubrikk/scoring';

/** What a comparison as JSON says of its rubric. */
export function rubricHead({ id, version, scale }: OrdinalRubric, { title, language }: RubricText) {
  const levels = scale.levels.map((level) => level.id);
  return { id, version, levels, favourable: scale.favourable, title, language };
}

/** What it says of the rule by which groups are withheld. */
export function ruleHead({ name, source, minimum }: DisclosureRule) {
  return { minimum, disclosure: { name, source } };
}
