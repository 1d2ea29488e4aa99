import { personId } from "./ids.ts";
import { z } from "./zod.ts";

export const person = z.strictObject({ id: personId, name: z.string().check(z.minLength(1)) });
export type Person = z.infer<typeof person>;
