import type { Source } from "../../model/source.ts";
import type { ListClaims, WorkClaim, WorkReference } from "../claims.ts";
import type { Entry } from "./entry.ts";
import { itemsOf, objectsIn, type JsonNode, type JsonObject } from "./json-node.ts";
import { parseJson } from "./json-parse.ts";
import { Report } from "./report.ts";

/** Reads a JSON file by what a format makes of its root; flaws of the notation are reported with their lines. */
export const readJsonFile = (source: Source, read: (root: JsonNode, report: Report) => ListClaims): ListClaims => {
  const report = new Report(source);
  const { root, flaws } = parseJson(source.text);
  for (const { line, reason } of flaws) report.lost("format/json", line, `This is not JSON: ${reason}. What can be read around it is.`);
  if (root !== null) return read(root, report);
  return report.claims([]);
};

/** The records among the elements of a list; what is none of them is reported. A null stands for what was not found. */
export const recordsOf = (node: JsonNode | undefined, report: Report): readonly JsonObject[] =>
  report.read(
    itemsOf(node).filter((each): each is JsonObject => {
      if (each.kind === "object") return true;
      if (each.kind === "other") report.problem("info", "format/record", each.line, "There is nothing in the place of a record.");
      else report.lost("format/record", each.line, "This is no record.");
      return false;
    }),
  );

/** The works that a record refers to; those that it says too little of are counted. */
export const readReferences = (
  entry: Entry,
  node: JsonNode | undefined,
  referenceOf: (each: JsonObject) => WorkReference | null,
  key: "a DOI" | "an id",
  report: Report,
): void => {
  let unclear = 0;
  for (const each of objectsIn(node)) {
    const target = referenceOf(each);
    if (target === null) unclear += 1;
    else entry.relation("cites", target, each.line);
  }
  if (node !== undefined && unclear > 0)
    report.problem("info", "format/reference", node.line, `${String(unclear)} references have neither ${key} nor a title.`);
};

/** The claim of one record, which ends where its braces close. */
export const claimOf = (entry: Entry, node: JsonObject, report: Report): readonly WorkClaim[] => {
  const claim = entry.claim();
  report.mark(node.endLine + 1, "metadata");
  return claim === null ? [] : [claim];
};
