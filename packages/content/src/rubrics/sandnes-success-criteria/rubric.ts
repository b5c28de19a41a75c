import type { Rubric } from '@rubrikk/core';

const school = ['school'] as const;
const schoolStaff = ['leader', 'teacher', 'assistant'] as const;
const owner = ['owner'] as const;
const ownerStaff = ['director', 'adviser'] as const;

/**
 * The success criteria of the strategy «Alle elevene er våre» in Sandnes: 17 for the school, rated by its staff, and 12
 * for the school owner, rated by the director and the advisers.
 *
 * The instrument has no scale: `attachScale` of `@rubrikk/core` gives it one.
 * The words stand in the texts, such as `@rubrikk/content/sandnes-success-criteria/nb`.
 */
export const sandnesSuccessCriteria = {
  id: 'sandnes-success-criteria',
  version: '1.0.0',
  source: {
    title: 'Suksesskriterier for «Alle elevene er våre»',
    language: 'nb',
    publisher: 'Sandnes kommune',
    year: 2017,
    document:
      'Sandnesskolen, «Alle elevene er våre»: strategy part, section 4 (success criteria), a table with two columns',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'Structure, headings and order are those of the instrument; its title is shortened. Every statement is worded by this project, and the licence is of that wording. The document bears no year: it speaks of the autumn of 2017 as near.',
  },
  instructions: ['quality-assurance', 'yearly-dialogue'],
  dimensions: [
    {
      id: 'school',
      indicators: [
        { id: 'all-pupils-are-ours', roles: schoolStaff, unitKinds: school },
        { id: 'leading-development', roles: schoolStaff, unitKinds: school },
        { id: 'core-components', roles: schoolStaff, unitKinds: school },
        { id: 'own-success-criteria', roles: schoolStaff, unitKinds: school },
        { id: 'time-for-collaboration', roles: schoolStaff, unitKinds: school },
        { id: 'school-based-development', roles: schoolStaff, unitKinds: school },
        { id: 'school-based-evaluation', roles: schoolStaff, unitKinds: school },
        { id: 'learning-arenas', roles: schoolStaff, unitKinds: school },
        { id: 'resource-groups', roles: schoolStaff, unitKinds: school },
        { id: 'support-service-contact', roles: schoolStaff, unitKinds: school },
        { id: 'union-representatives', roles: schoolStaff, unitKinds: school },
        { id: 'changed-teaching', roles: schoolStaff, unitKinds: school },
        { id: 'trust-and-respect', roles: schoolStaff, unitKinds: school },
        { id: 'learning-and-teamwork', roles: schoolStaff, unitKinds: school },
        { id: 'analysis-tools', roles: schoolStaff, unitKinds: school },
        { id: 'pupils-in-planning', roles: schoolStaff, unitKinds: school },
        { id: 'parent-collaboration', roles: schoolStaff, unitKinds: school },
      ],
    },
    {
      id: 'owner',
      indicators: [
        { id: 'leading-learning', roles: ownerStaff, unitKinds: owner },
        { id: 'following-up-schools', roles: ownerStaff, unitKinds: owner },
        { id: 'analysing-results', roles: ownerStaff, unitKinds: owner },
        { id: 'appreciative-leadership', roles: ownerStaff, unitKinds: owner },
        { id: 'owner-expertise', roles: ownerStaff, unitKinds: owner },
        { id: 'partnerships', roles: ownerStaff, unitKinds: owner },
        { id: 'chief-union-representatives', roles: ownerStaff, unitKinds: owner },
        { id: 'dynamic-process', roles: ownerStaff, unitKinds: owner },
        { id: 'action-plan', roles: ownerStaff, unitKinds: owner },
        { id: 'long-term-thinking', roles: ownerStaff, unitKinds: owner },
        { id: 'tools-for-schools', roles: ownerStaff, unitKinds: owner },
        { id: 'encouraging-innovation', roles: ownerStaff, unitKinds: owner },
      ],
    },
  ],
} as const satisfies Rubric;
