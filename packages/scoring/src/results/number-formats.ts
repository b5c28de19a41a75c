/** How numbers are written, as options of `Intl.NumberFormat` beside the locale of a language. */
export const numberFormats = {
  /** How many there are. */
  whole: { maximumFractionDigits: 0 },
  /** A share, 0 to 1, as per cent. */
  share: { style: 'percent', maximumFractionDigits: 0 },
  /** A measure. A hair below zero is 0.00 too, not −0.00. */
  decimals: { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' },
  /** A level by its number, or the middle between two. */
  level: { maximumFractionDigits: 1 },
  /** A difference of shares, times a hundred: percentage points. */
  points: { maximumFractionDigits: 0, signDisplay: 'exceptZero' },
} as const;
