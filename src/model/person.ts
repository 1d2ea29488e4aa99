import { z } from "zod";
import { personId } from "./ids.ts";

export const person = z.strictObject({ id: personId, name: z.string().min(1) });
export type Person = z.infer<typeof person>;
