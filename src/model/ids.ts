import { z } from "./zod.ts";

/** Every id begins with the kind of what it names, so that an id alone says what it is. */
export type NodeKind = "work" | "institution" | "venue" | "topic" | "person";
export type WorkId = `work:${string}`;
export type InstitutionId = `institution:${string}`;
export type VenueId = `venue:${string}`;
export type TopicId = `topic:${string}`;
export type PersonId = `person:${string}`;
export type SourceId = `source:${string}`;
export type NodeId = WorkId | InstitutionId | VenueId | TopicId | PersonId;

const idOf = <K extends string>(kind: K) => z.templateLiteral([`${kind}:`, z.string().check(z.minLength(1))]);

export const workId = idOf("work");
export const institutionId = idOf("institution");
export const venueId = idOf("venue");
export const topicId = idOf("topic");
export const personId = idOf("person");
export const sourceId = idOf("source");
export const nodeId = z.union([workId, institutionId, venueId, topicId, personId]);

/** The kind an id names. */
export const kindOf = (id: NodeId): NodeKind => id.slice(0, id.indexOf(":")) as NodeKind;

/**
 * Lower-case words joined by hyphens: letters and digits of any script stay, marks of Latin letters go,
 * everything else separates. "FlashDecoding++" and "S-LoRA: …" give "flashdecoding", "s-lora".
 */
export const slug = (name: string): string =>
  (/[^ -~]/.test(name)
    ? name
        .normalize("NFKD")
        .replace(/\p{Diacritic}/gu, "")
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    : plainSlug(name)
  ).replace(/^-|-$/g, "");

/** The same of plain letters, as most names are, which need no costly classes. */
const plainSlug = (name: string): string =>
  name
    .replace(/[`^]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
