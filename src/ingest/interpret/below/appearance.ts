import type { RegistryIndex } from "../../registry.ts";
import { valuesOf, type Value } from "../line/values.ts";

/** "Accepted at ICML 2023, 12 pages": where a remark says that a preprint appeared. */
export const appearance = (text: string, registry: RegistryIndex): readonly Value[] =>
  text
    .slice(0, 300)
    .split(/[;,.(]\s*|\s+as\s+/)
    .map((part) => valuesOf(part, registry) ?? [])
    .find((values) =>
      values.some((value) => value.kind === "venue" && value.venue.series !== undefined && value.venue.year !== undefined),
    ) ?? [];
