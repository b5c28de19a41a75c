export const leftOut: Record<string, string> = {
  hommel: "somewhat stronger than Hochberg's under the same assumption, harder to explain, and no use for it here",
};
