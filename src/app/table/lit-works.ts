import { createContext } from "react";
import type { WorkId } from "../../model/ids.ts";

/** The works of a selected institution, venue, topic or person: their rows are marked in every grid. */
export const LitWorks = createContext<ReadonlySet<WorkId>>(new Set());
