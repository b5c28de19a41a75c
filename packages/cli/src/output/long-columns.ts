/** The columns of the long table, each with what it says. */
export const longColumns = [
  ['group', 'Which kind of group: everyone, unit, role, role in unit, network, or role in network'],
  ['unit', "The unit, as the answers name it; empty for all together, and for raters whose answers don't say"],
  ['role', "The role, as the answers name it; empty for all together, and for raters whose answers don't say"],
  ['dimension', 'The dimension, by its id'],
  ['indicator', 'The indicator, by its id; empty where the row is about the dimension as a whole'],
  ['statistic', 'What was counted or measured: one of the statistics below'],
  [
    'category',
    'The level, the kind of missing or the other role, where the statistic has a value for each; otherwise empty',
  ],
  ['value', 'The value at full precision; empty where there is nothing to measure, or where it is withheld'],
  [
    'status',
    'shown, or suppressed: then there is one row without a value, of the statistic n, or of roles.cliffsDelta for two roles',
  ],
  ['reason', 'Why it is suppressed'],
  ['network', 'The network, by its id; empty for all other groups'],
] as const;
