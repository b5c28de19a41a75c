import type { MovedCell } from './move-cells.ts';

/** Sorts what became of cells into the lists that are told. */
export function sortCells(cells: readonly MovedCell[]) {
  const ratings = cells.filter(isRating);
  const isGone = ({ step }: MovedCell) => step.entry.relation === 'none';
  const open = ratings.filter(({ fate }) => !fate.carried);
  const others = cells.filter((each) => !isRating(each) && !each.fate.carried);
  return {
    carried: ratings.filter(({ fate }) => fate.carried).map(toldRating),
    toRate: open.filter((each) => !isGone(each)).map(toldRating),
    dropped: open.filter(isGone).map(toldRating),
    left: others.map(toldCell),
  };
}

/** Whether it is a rating in force; one that was superseded decides nothing. */
function isRating({ cell }: MovedCell): boolean {
  return cell.part === 'ratings' && cell.lost === undefined;
}

function told({ step: { from, entry }, fate }: MovedCell) {
  const { id, to, relation, reason } = entry;
  const whose = { ...(id === undefined ? {} : { entry: id }), ...(reason === undefined ? {} : { reason }) };
  return { from, to, relation, ...fate.why, ...whose };
}

function toldRating(moved: MovedCell) {
  return { ...told(moved), rating: moved.cell.value };
}

function toldCell(moved: MovedCell) {
  const { part, key, value, lost } = moved.cell;
  return { ...told(moved), part, key, value, ...(lost === undefined ? {} : { superseded: true }) };
}
