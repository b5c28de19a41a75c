import type { Organisation } from '@rubrikk/core';

const sandnes = 'sandnes';

/**
 * The networks of schools in Sandnes as «Alle elevene er våre» lists them (part 2, chapter 5): five of schools and
 * services that work together across the tree. An example of an organisation; a school with a resource centre is in two.
 *
 * Names are those of the source. SLS, FBU and PPT are what the places are called there.
 */
export const sandnesNetworks = {
  id: 'sandnes-networks',
  units: [
    { id: sandnes, kind: 'owner', name: 'Sandnes kommune' },
    { id: 'fagstab', kind: 'staff', name: 'Fagstab oppvekst skole', parent: sandnes },
    { id: 'ppt', kind: 'support-service', name: 'PPT', parent: sandnes },
    { id: 'fbu', kind: 'support-service', name: 'FBU', parent: sandnes },
    { id: 'altona', kind: 'school', name: 'Altona', parent: sandnes },
    { id: 'trones', kind: 'school', name: 'Trones', parent: sandnes },
    { id: 'sls', kind: 'school', name: 'SLS', parent: sandnes },
    { id: 'giske', kind: 'school', name: 'Giske', parent: sandnes },
    { id: 'hole', kind: 'school', name: 'Høle', parent: sandnes },
    { id: 'hoyland', kind: 'school', name: 'Høyland', parent: sandnes },
    { id: 'lundehaugen', kind: 'school', name: 'Lundehaugen', parent: sandnes },
    { id: 'lurahammaren', kind: 'school', name: 'Lurahammaren', parent: sandnes },
    { id: 'riska', kind: 'school', name: 'Riska', parent: sandnes },
    { id: 'skeiene', kind: 'school', name: 'Skeiene', parent: sandnes },
    { id: 'oygard', kind: 'school', name: 'Øygard', parent: sandnes },
    { id: 'sandved', kind: 'school', name: 'Sandved', parent: sandnes },
    { id: 'soma-stangeland', kind: 'school', name: 'Soma-Stangeland', parent: sandnes },
    { id: 'sorbo', kind: 'school', name: 'Sørbø', parent: sandnes },
    { id: 'ganddal', kind: 'school', name: 'Ganddal', parent: sandnes },
    { id: 'smeaheia', kind: 'school', name: 'Smeaheia', parent: sandnes },
    { id: 'kyrkjevollen', kind: 'school', name: 'Kyrkjevollen', parent: sandnes },
    { id: 'porsholen', kind: 'school', name: 'Porsholen', parent: sandnes },
    { id: 'lura', kind: 'school', name: 'Lura', parent: sandnes },
    { id: 'hana', kind: 'school', name: 'Hana', parent: sandnes },
    { id: 'hommersak', kind: 'school', name: 'Hommersåk', parent: sandnes },
    { id: 'buggeland', kind: 'school', name: 'Buggeland', parent: sandnes },
    { id: 'bogafjell', kind: 'school', name: 'Bogafjell', parent: sandnes },
    { id: 'maudland', kind: 'school', name: 'Maudland', parent: sandnes },
    { id: 'austratt', kind: 'school', name: 'Austrått', parent: sandnes },
    { id: 'figgjo', kind: 'school', name: 'Figgjo', parent: sandnes },
    { id: 'iglemyr', kind: 'school', name: 'Iglemyr', parent: sandnes },
    { id: 'malmheim', kind: 'school', name: 'Malmheim', parent: sandnes },
    { id: 'sviland', kind: 'school', name: 'Sviland', parent: sandnes },
    { id: 'aspervika', kind: 'school', name: 'Aspervika', parent: sandnes },
  ],
  networks: [
    { id: 'support', name: 'Støttesystem-nettverk', units: ['fbu', 'altona', 'trones', 'ppt', 'fagstab'] },
    {
      id: 'lower-secondary',
      name: 'Ungdomsskole-nettverk (RUS)',
      units: ['sls', 'giske', 'hole', 'hoyland', 'lundehaugen', 'lurahammaren', 'riska', 'skeiene', 'oygard'],
    },
    {
      id: 'primary-1',
      name: 'Barneskole-nettverk 1',
      units: ['trones', 'sandved', 'soma-stangeland', 'sorbo', 'ganddal', 'smeaheia', 'kyrkjevollen'],
    },
    {
      id: 'primary-2',
      name: 'Barneskole-nettverk 2',
      units: ['porsholen', 'lura', 'hana', 'hommersak', 'buggeland', 'bogafjell'],
    },
    {
      id: 'primary-3',
      name: 'Barneskole-nettverk 3',
      units: ['maudland', 'austratt', 'figgjo', 'iglemyr', 'malmheim', 'sviland', 'aspervika'],
    },
  ],
  roles: ['director', 'adviser', 'leader', 'teacher', 'assistant'],
} as const satisfies Organisation;
