import * as z from 'zod/mini';

/** A moment (ISO 8601), as the caller's clock says. */
export const timeSchema = z.iso.datetime({
  offset: true,
  error: 'Expected a date and time with its offset from UTC, such as "2026-11-21T10:00:00Z"',
});
