const effsizeDefect =
  'where a rater of the second group is above the whole first group, the package may count one pair instead of all of that rater (brunnermunzel2000-pain, random-23); the sound cases are compared in effsize-interval.test.ts';

export const leftOut: Record<string, string> = {
  'effsize.ci95': effsizeDefect,
  'effsize.variance': effsizeDefect,
  'effsize.magnitude': 'a label for the size of the effect, whose limits no measure of ours sets',
  'rankBiserialEffectsize.ci95': "an interval for ratings without ties; ours is Feng and Cliff's",
  meanDifference: 'needs the values themselves, and equal steps',
  cohenD: 'needs the values themselves, and equal steps',
  hedgesG: 'needs the values themselves, and equal steps',
};
