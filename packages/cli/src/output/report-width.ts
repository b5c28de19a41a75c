/** How wide a report is, in characters. */
export const reportWidth = 88;
