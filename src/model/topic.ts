import { topicId } from "./ids.ts";
import { z } from "./zod.ts";

export const topic = z.strictObject({ id: topicId, name: z.string().check(z.minLength(1)) });
export type Topic = z.infer<typeof topic>;
