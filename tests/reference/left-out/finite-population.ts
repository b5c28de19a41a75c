export const leftOut: Record<string, string> = {
  'sprop.approx': "Wald's interval with the correction: without width at 0 and n",
  'sprop.approxFinite': "Wald's interval with the correction: without width at 0 and n",
  'sprop.exact': 'can be wider by one than inverting the test, as hypergeometricExactCount does',
  'sprop.names': "the names of the package's own result",
  'sprop.se': 'standardErrorFpc with nothing for an error of 0',
};
