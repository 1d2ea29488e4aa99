import { memo } from "react";
import type { Facets } from "../../atlas/source.ts";
import { Attended } from "./Attended.tsx";
import { Chips } from "./Chips.tsx";
import { Institutions } from "./Institutions.tsx";
import { Lists } from "./Lists.tsx";
import { Topics } from "./Topics.tsx";
import { Venues } from "./Venues.tsx";

/** What there is, counted, each count a filter. */
export const Rail = memo(({ facets }: { readonly facets: Facets }) => (
  <Attended>
    <Topics facets={facets} />
    <Venues facets={facets} />
    <Institutions facets={facets} />
    <Lists facets={facets} />
    <Chips facets={facets} />
  </Attended>
));
Rail.displayName = "Rail";
