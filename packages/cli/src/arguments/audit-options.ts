/** The options of `rubrikk audit`. */
export const auditOptions = { single: ['organisation', 'format'], repeated: ['earlier'] } as const;
