const clock = /^T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a value is a day of the calendar, as `daySchema` asks, for files that bring no zod along. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(value);
  // The engines differ in what they make of 30 February; what was read has to say the same day again.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Whether a value is a moment with its offset from UTC, as `timeSchema` asks, for files that bring no zod along. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && clock.test(value.slice(10)) && isDay(value.slice(0, 10));
}
