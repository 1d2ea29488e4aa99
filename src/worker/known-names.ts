import type { RegistryData } from "../model/registry.ts";
import type { Known } from "../view/building.ts";

/** The registry as a field that takes names needs it. */
export const knownNames = ({ institutions, venues, notInstitutions }: RegistryData): Known => ({
  institutions: institutions.map(({ name, aliases }) => ({ name, also: aliases })),
  venues: venues.map(({ series, name, aliases }) => ({ name: series, also: [...(name === series ? [] : [name]), ...aliases] })),
  notInstitutions,
});
