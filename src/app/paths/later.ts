import { lazy } from "react";

/* Apart from the other things that come later: the panel, which is one of them, opens the paths. */

export const loadPaths = () => import("./Paths.tsx");
export const Paths = lazy(async () => ({ default: (await loadPaths()).Paths }));
