/** R reports 0 where the formula of r_wg goes below it; we report the formula's value. */
export function truncated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.max(0, value);
}
