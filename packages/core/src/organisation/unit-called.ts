import { quote } from '../shared/quote.ts';
import type { Organisation } from './organisation.ts';
import type { Unit } from './unit.ts';

/** The unit with an id; throws where there is none. */
export function unitCalled(organisation: Organisation, id: string): Unit {
  const unit = organisation.units.find((each) => each.id === id);
  if (unit !== undefined) return unit;
  const [known] = organisation.units;
  const example = known === undefined ? '' : `, such as ${quote(known.id)}`;
  const expected = `expected the id of one of its ${organisation.units.length} units${example}`;
  throw new RangeError(
    `The organisation ${quote(organisation.id)} has no unit ${quote(id)}; ${expected}. Mend the id, or add the unit.`,
  );
}
