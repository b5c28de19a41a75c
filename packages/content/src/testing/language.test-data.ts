/** The languages that everything is put into. */
export const languages = ['nb', 'nn', 'da', 'sv', 'en'] as const;

/** A language that everything is put into. */
export type Language = (typeof languages)[number];
