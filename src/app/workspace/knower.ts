import type { Known } from "../../view/building.ts";
import type { Builder } from "./builder.ts";

const nothing: Known = { institutions: [], venues: [], notInstitutions: [] };

/** Asks once for the names that the project knows beforehand; where they do not come, what is written stands by itself. */
export const knower = (builder: Builder): (() => Promise<Known>) => {
  let asked: Promise<Known> | null = null;
  const ask = async (): Promise<Known> => {
    const answer = await builder({ kind: "known" }, () => undefined).outcome;
    if (answer.kind === "known") return answer.known;
    asked = null;
    return nothing;
  };
  return () => (asked ??= ask());
};
