/** What kind of unit it is: a school owner, a school, a team, or a word of the organisation's own. */
export type UnitKind = 'owner' | 'school' | 'team' | (string & Record<never, never>);
