import { lazy } from "react";

/* Who only reads needs none of it at once. */

export const loadAddForm = () => import("./AddForm.tsx");
export const AddForm = lazy(async () => ({ default: (await loadAddForm()).AddForm }));
export const Added = lazy(async () => ({ default: (await import("./Added.tsx")).Added }));
