export const leftOut: Record<string, string> = {
  wasserstein2: 'squares the steps; on an ordered scale the plain number of steps is the most that can be defended',
};
