import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';
import type { TableGroup } from './share-table.ts';

/** The networks with their names and dimensions, all roles together. */
export function networkGroups({ report, organisation }: ReportDocument): TableGroup[] {
  const names = new Map(organisation?.networks?.map(({ id, name }) => [id, name]));
  return report.networks.map(({ network, dimensions }) => {
    return {
      name: printable(names.get(network) ?? network),
      dimensions: dimensions.filter(({ role }) => role === null),
    };
  });
}
