import { isHeader } from "./columns.ts";
import type { Reader } from "./format.ts";
import { readJsonFile } from "./json-file.ts";
import { isObject, itemsOf, member, objectsIn, textOf, type JsonNode, type JsonObject } from "./json-node.ts";
import { joinTables } from "./join.ts";
import type { Report } from "./report.ts";
import type { Cell, Person, Row, Said, Table } from "./table.ts";

const deepest = 4;
const mostTables = 40;

/** Arrays of objects anywhere near the root, with the name of the member that holds them. */
const arraysIn = (node: JsonNode, name: string, depth: number): readonly (readonly [string, readonly JsonObject[]])[] => {
  if (depth > deepest) return [];
  if (node.kind === "array") {
    const objects = objectsIn(node);
    return objects.length > 0 && objects.length >= node.items.length / 2 ? [[name, objects]] : [];
  }
  if (!isObject(node)) return [];
  return [...node.members].flatMap(([key, value]) => arraysIn(value, key, depth + 1));
};

const naming = ["name", "title", "display_name", "label", "text", "value", "tag", "id"];

/** Editors and translators are no authors. */
const isHelper = (node: JsonNode): boolean => /editor|translator|reviewer/i.test(textOf(member(node, "creatorType", "role")));

const said = (node: JsonNode): readonly Said[] => {
  const shown = isObject(node) ? member(node, ...naming) : node;
  if (shown === undefined || shown.kind === "array" || shown.kind === "object") return [];
  const text = shown.kind === "other" ? (shown.value === null ? "" : String(shown.value)) : textOf(shown);
  return text === "" ? [] : [{ text, line: shown.line }];
};

/** People given as objects, with the affiliations that stand in them. */
const personOf = (node: JsonObject): readonly Person[] => {
  const [first, last] = [
    textOf(member(node, "given", "first", "firstName", "first_name")),
    textOf(member(node, "family", "last", "lastName", "last_name")),
  ];
  const name = textOf(member(node, "name", "fullname", "full_name", "display_name", "author")) || `${first} ${last}`.trim();
  const at = itemsOf(member(node, "affiliations", "affiliation", "institutions", "institution", "organization", "org"));
  return name === "" ? [] : [{ text: name, line: node.line, affiliations: at.flatMap((each) => said(each).map((one) => one.text)) }];
};

const cellOf = (node: JsonNode): Cell | null => {
  const items = itemsOf(node).filter((each) => !isHelper(each));
  const texts = items.flatMap(said);
  const people = items.filter(isObject).flatMap(personOf);
  if (texts.length === 0 && people.length === 0) return null;
  return { texts, isList: node.kind === "array", ...(people.length > 0 && people.length === items.length ? { people } : {}) };
};

const tableOf = (name: string, records: readonly JsonObject[], report: Report): Table => {
  const header = [...new Set(records.flatMap((record) => [...record.members.keys()]))].slice(0, 500);
  const rows = records.map((record): Row => ({
    line: record.line,
    endLine: record.endLine,
    cells: header.map((column) => {
      const node = record.members.get(column);
      return node === undefined ? null : cellOf(node);
    }),
  }));
  return { report, name, isMain: false, header, rows };
};

const isWork = (node: JsonNode): node is JsonObject => isObject(node) && isHeader([...node.members.keys()]);

/** Any JSON that has records with titles somewhere: members are read as the columns of a table are. */
export const reader: Reader = {
  read: (source, context) =>
    readJsonFile(source, (root, report) => {
      const found = arraysIn(root, "records", 0);
      // One record alone, with what it has several of in it.
      const arrays = isWork(root) && !found.some(([, records]) => records.some(isWork)) ? [["record", [root]] as const] : found;
      if (arrays.length > mostTables)
        report.problem(
          "warning",
          "format/many-tables",
          1,
          `Only the first ${String(mostTables)} of ${String(arrays.length)} arrays of records are read.`,
        );
      const tables = arrays.slice(0, mostTables).map(([name, records]) => tableOf(name, records, report));
      const [claims] = joinTables(tables, [report], context);
      return claims ?? report.claims([]);
    }),
};
