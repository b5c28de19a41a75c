export const leftOut: Record<string, string> = {
  wald: 'without width where both shares are 0 or 1, and far too narrow near them',
};
