import { z } from "zod";
import { topicId } from "./ids.ts";

export const topic = z.strictObject({ id: topicId, name: z.string().min(1) });
export type Topic = z.infer<typeof topic>;
