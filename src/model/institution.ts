import { institutionId } from "./ids.ts";
import { z } from "./zod.ts";

export const institutionType = z.enum(["academia", "industry", "government", "nonprofit", "other"]);
export type InstitutionType = z.infer<typeof institutionType>;

export const institution = z.strictObject({
  id: institutionId,
  name: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  type: z.exactOptional(institutionType),
  country: z.exactOptional(z.string().check(z.length(2))),
});
export type Institution = z.infer<typeof institution>;
