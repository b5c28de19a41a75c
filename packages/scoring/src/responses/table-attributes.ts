/** The attributes that every table has. */
export const tableAttributes = ['unit', 'role', 'wave', 'round', 'rater'] as const;
