import * as z from 'zod/mini';

/** A day of the calendar (ISO 8601), such as "2026-11-21". */
export const daySchema = z.iso.date('Expected a day such as "2026-11-21"');
