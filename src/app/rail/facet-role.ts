import { createContext } from "react";

/** Facets are landmarks of the rail; shown once more under a word of the filter, they are groups. */
export const FacetRole = createContext<"group" | undefined>(undefined);
