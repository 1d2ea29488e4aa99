import { z } from "zod";
import { institutionId } from "./ids.ts";

export const institutionType = z.enum(["academia", "industry", "government", "nonprofit", "other"]);
export type InstitutionType = z.infer<typeof institutionType>;

export const institution = z.strictObject({
  id: institutionId,
  name: z.string().min(1),
  aliases: z.array(z.string()),
  type: institutionType.exactOptional(),
  country: z.string().length(2).exactOptional(),
});
export type Institution = z.infer<typeof institution>;
