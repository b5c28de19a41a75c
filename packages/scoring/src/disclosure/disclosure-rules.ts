import type { DisclosureRule } from './disclosure-rule.ts';

/**
 * Rules that bodies of statistics and schools were found to use, each named after its source. `minimum` is always the
 * smallest number that is shown: "3 or fewer are hidden" is 4.
 */
export const disclosureRules = {
  /** Hides four and fewer. */
  noStrict: {
    name: 'no-strict',
    source:
      'No body: five, the number met most often, as Norwegian guidance on pupil surveys names no figure that its published data keep to.',
    minimum: 5,
  },
  /** Hides five and fewer. */
  dkTrivsel: {
    name: 'dk-trivsel',
    source: 'STIL, api.uddannelsesstatistik.dk, Diskretionering: well-being with 5 or fewer pupils is left out.',
    minimum: 6,
  },
  /** Hides three and fewer. */
  dkDefault: {
    name: 'dk-default',
    source: 'STIL, api.uddannelsesstatistik.dk, Diskretionering: most areas with 3 or fewer are left out.',
    minimum: 4,
  },
  /** Hides two and fewer. */
  ssb: {
    name: 'ssb',
    source: 'Statistics Norway, ssb.no: cells that rest on few, such as fewer than 3, are replaced by a colon.',
    minimum: 3,
  },
  /** Hides two and fewer, and every single indicator. */
  tenFactor: {
    name: '10-faktor',
    source: 'KS, 10-FAKTOR: at least 3 respondents, and no result of a single question.',
    minimum: 3,
    hidesIndicators: true,
  },
  /** Hides nine and fewer. */
  auGeneral: {
    name: 'au-general',
    source: 'Aarhus University, workplace assessment: at least 10 for general questions.',
    minimum: 10,
  },
  /** Hides 39 and fewer. */
  sensitive: {
    name: 'sensitive',
    source: 'Aarhus University, workplace assessment: at least 40 for sensitive questions.',
    minimum: 40,
  },
  /** Hides nine and fewer, and groups in which nobody, or everybody, is on a favourable level. */
  usStates: {
    name: 'us-states',
    source:
      'Practice of several US states, from secondary sources: fewer than 10 are hidden, and so are extreme shares.',
    minimum: 10,
    hidesExtremeShares: true,
  },
} as const satisfies Record<string, DisclosureRule>;
