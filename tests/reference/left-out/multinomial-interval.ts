export const leftOut: Record<string, string> = {
  wald: 'not simultaneous, and without width for an empty level',
  fitzpatrickScott: 'one width for all levels, whatever their share: wide at the ends, where Goodman is narrow',
};
