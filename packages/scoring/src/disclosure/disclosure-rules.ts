import type { DisclosureRule } from './disclosure-rule.ts';

/**
 * Rules that bodies of statistics and schools were found to use, each named after its source. `minimum` is always the
 * smallest number that is shown: "3 or fewer are hidden" is 4.
 */
export const disclosureRules = {
  noStrict: {
    name: 'no-strict',
    source:
      'No body: five, the number met most often, as Norwegian guidance on pupil surveys names no figure that its published data keep to.',
    minimum: 5,
  },
  dkTrivsel: {
    name: 'dk-trivsel',
    source: 'STIL, api.uddannelsesstatistik.dk, Diskretionering: well-being with 5 or fewer pupils is left out.',
    minimum: 6,
  },
  dkDefault: {
    name: 'dk-default',
    source: 'STIL, api.uddannelsesstatistik.dk, Diskretionering: most areas with 3 or fewer are left out.',
    minimum: 4,
  },
  ssb: {
    name: 'ssb',
    source: 'Statistics Norway, ssb.no: cells that rest on few, such as fewer than 3, are replaced by a colon.',
    minimum: 3,
  },
  tenFactor: {
    name: '10-faktor',
    source: 'KS, 10-FAKTOR: at least 3 respondents, and no result of a single question.',
    minimum: 3,
    hidesIndicators: true,
  },
  auGeneral: {
    name: 'au-general',
    source: 'Aarhus University, workplace assessment: at least 10 for general questions.',
    minimum: 10,
  },
  sensitive: {
    name: 'sensitive',
    source: 'Aarhus University, workplace assessment: at least 40 for sensitive questions.',
    minimum: 40,
  },
  usStates: {
    name: 'us-states',
    source:
      'Practice of several US states, from secondary sources: fewer than 10 are hidden, and so are extreme shares.',
    minimum: 10,
    hidesExtremeShares: true,
  },
} as const satisfies Record<string, DisclosureRule>;
