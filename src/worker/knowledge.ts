import ambiguities from "../../graph-data/registry/ambiguities.json";
import institutions from "../../graph-data/registry/institutions.json";
import notInstitutions from "../../graph-data/registry/not-institutions.json";
import topics from "../../graph-data/registry/topics.json";
import venues from "../../graph-data/registry/venues.json";
import works from "../../graph-data/registry/works.json";
import { registry as registryFormat, type RegistryData } from "../model/registry.ts";

/** What the project knows beforehand, as it was when the explorer was built. */
export const registry: RegistryData = registryFormat.parse({ ambiguities, institutions, notInstitutions, topics, venues, works });
