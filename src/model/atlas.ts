import { edge } from "./edge.ts";
import { institution } from "./institution.ts";
import { person } from "./person.ts";
import { problem } from "./problem.ts";
import { source } from "./source.ts";
import { topic } from "./topic.ts";
import { venue } from "./venue.ts";
import { work } from "./work.ts";
import { z } from "./zod.ts";

/** The exchange format, version 1: a property graph whose facts say the list and line they come from. */
export const atlas = z.strictObject({
  format: z.literal("stemma-atlas"),
  version: z.literal(1),
  sources: z.array(source),
  works: z.array(work),
  institutions: z.array(institution),
  venues: z.array(venue),
  topics: z.array(topic),
  people: z.array(person),
  edges: z.array(edge),
  problems: z.array(problem),
});
export type Atlas = z.infer<typeof atlas>;
