import type { Source } from "../../model/source.ts";
import type { ListClaims, WorkClaim } from "../claims.ts";
import { once } from "../once.ts";
import type { RegistryIndex } from "../registry.ts";
import type { RuledLines } from "../ruled-lines.ts";
import { normaliseLines } from "../read/clean.ts";
import type { Tree, TreeNode } from "../read/tree.ts";
import { abbreviationsIn, asExplained } from "./meant/abbreviations.ts";
import { accountOf, complete, listName, problemsOf } from "./below/accounts.ts";
import { listedIn, type Listed } from "./entries/context.ts";
import { asNote, readDetail, type Account, type DetailReader } from "./below/details.ts";
import { Draft } from "./works/draft.ts";
import { decide, type Decisions } from "./entries/entries.ts";
import { countTags, fillHead, fillFromAbove, type TagCounts } from "./below/fill.ts";
import { learnHabits } from "./entries/habits.ts";
import { fillRow, learnTables, rowHeads } from "./tables/rows.ts";
import { treeOf } from "./tables/tree-of-list.ts";
import { namingHeadings, type NamingHeadings } from "./entries/naming-headings.ts";
import { learnShorthand } from "./entries/shorthand.ts";
import { learnLegend, withoutTags, type Legend } from "./entries/legend.ts";
import { leftOut, noteAbove, ruledUnits, withRulings, type RuledUnits } from "./below/ruled.ts";
import { headerKey } from "./tables/header-key.ts";
import { isOther, noTable, rowType, tableWords, type TableHabit } from "./tables/tables.ts";
import { titleOfRecord } from "./head/labelled-title.ts";
import { withFollowers } from "./entries/followers.ts";
import { knownNames } from "./meant/known-names.ts";
import { takeFootnotes } from "./below/footnotes.ts";
import { lineageIn } from "./entries/lineage-lines.ts";
import { HungWorks } from "./below/stated-above.ts";
import { headLines, isOfHead } from "./entries/list-head.ts";
import { takeRemarks } from "./works/mentions.ts";
import { nameReferred, Nicknames } from "./works/nicknames.ts";
import { isArranged, isNotRead } from "./entries/not-read.ts";
import { giveToSubjects, type Statement } from "./works/reversed.ts";
import { takeSigns } from "./below/signs.ts";
import { remarksElsewhere } from "./below/remarks-elsewhere.ts";
import { RelationReader } from "./relations/relation-reader.ts";
import { squeeze } from "../read/rich.ts";
import { registryForList, type ListRegistry } from "./line/list-registry.ts";
import { problemsOfRows } from "./head/row.ts";
import { learnSigning, type Signing } from "./signing/signing-habit.ts";
import { speakersOf, withTalks } from "./entries/talks.ts";
import { withPartialReferences } from "./entries/partial-references.ts";
import { withTaggedParagraphs } from "./entries/tagged-paragraphs.ts";
import { readToldLines } from "./entries/told-lines.ts";
import { withFamilyRows } from "./entries/family-rows.ts";
import { eachUnit, unitsOf, type Unit } from "./units/units.ts";
import { writtenIn } from "./meant/written.ts";
import { bySections, sameWorks } from "./works/whole-list.ts";

interface Reading {
  readonly source: Source;
  readonly registry: ListRegistry;
  readonly reader: DetailReader;
  readonly tags: TagCounts;
  readonly tables: ReadonlyMap<string, TableHabit>;
  readonly decisions: Decisions;
  readonly naming: NamingHeadings;
  readonly ruled: RuledUnits;
  readonly legend: Legend;
  readonly accounts: Map<number, Account>;
  readonly drafts: Draft[];
  readonly hung: HungWorks;
  readonly nicknames: () => Nicknames;
  readonly signing: Signing;
}

const account = (reading: Reading, unit: Unit, as: Account): void => {
  for (let line = unit.node.line; line <= unit.node.endLine; line += 1) reading.accounts.set(line, as);
};

const readRow = ({ unit, context }: Listed, reading: Reading): void => {
  const table = reading.tables.get(headerKey(unit.node));
  const head = unit.node.head?.line;
  if (head !== undefined && head > 0) reading.accounts.set(head, { as: "metadata", reason: "header of a table" });
  if (table === undefined || table.holds === "nothing")
    return account(reading, unit, { as: "ignored", reason: "row of a table that lists no works" });
  if (context.role === "people" || context.role === "glossary" || context.role === "contents")
    return account(reading, unit, { as: "ignored", reason: "row of a table that lists no works" });
  if (context.role === "resources" && isOther(unit.node, table, reading.registry))
    return account(reading, unit, { as: "ignored", reason: "a resource, not a work" });
  if (table.sections.has(unit.node)) return account(reading, unit, { as: "topic" });
  const heads = rowHeads(unit.node, table, reading.registry);
  if (heads.length === 0) return account(reading, unit, { as: "ignored", reason: "row without a title" });
  const read = heads.filter(({ head }) => !(table.isCalendar ? isNotRead(head) : isArranged(head)));
  if (read.length === 0) return account(reading, unit, { as: "ignored", reason: "a day of a calendar without a paper" });
  const { reader, tags } = reading;
  const type = rowType(table, context);
  for (const each of read) {
    const head = { ...each, head: reading.signing.ofCell(each.head) };
    const draft = new Draft(reading.source.id, unit.node.line, type, reading.registry);
    fillRow({ draft, row: unit.node, table, reader }, head, { context, tags, reader });
    takeRemarks(draft, head.head, reader.relations);
    fillFromAbove(draft, context);
    takeSigns(draft, unit, reading.legend);
    reading.drafts.push(draft);
  }
  account(reading, unit, { as: type });
};

/** All lines below an entry but those that list works of their own. */
const linesBelow = (unit: Unit, decisions: Decisions): readonly Unit[] =>
  unit.children.flatMap((child) => (decisions.of.get(child)?.as === "entry" ? [] : [child, ...linesBelow(child, decisions)]));

const readEntry = ({ unit, type = "paper", context }: Listed, reading: Reading): void => {
  const said = reading.ruled.get(unit);
  // Whoever gives a line one title says that it has one work.
  const first = reading.signing.ofLine(unit.head, unit.node.rich.text);
  const heads = said?.title === undefined ? [first, ...unit.more] : [first];
  const drafts = heads.map((written) => {
    const head = withoutTags(written, reading.legend);
    const draft = new Draft(reading.source.id, unit.node.line, type, reading.registry);
    fillHead(draft, head, { context, tags: reading.tags, reader: reading.reader });
    takeRemarks(draft, head, reading.reader.relations);
    return draft;
  });
  const [draft] = drafts;
  if (draft === undefined) return;
  const name = reading.naming.names.get(unit);
  if (name !== undefined) draft.addName(name);
  reading.hung.take(unit, draft);
  if (drafts.length === 1) draft.identifyBy(unit.node.rich.text);
  if (said !== undefined && draft.title === "") draft.title = squeeze(unit.node.rich.text);
  draft.titled = said?.title;
  if (drafts.every(({ title }) => title === "")) {
    account(reading, unit, { as: "unknown", reason: "stands where a work would, and no title is left of it" });
    return linesBelow(unit, reading.decisions).forEach((below) => account(reading, below, accountOf(below, reading.decisions)));
  }
  account(reading, unit, { as: type });
  const speakers = type === "talk" ? speakersOf(unit, reading.registry) : null;
  linesBelow(unit, reading.decisions).forEach((below) => {
    const as = reading.ruled.get(below)?.as;
    if (as === "nothing") return account(reading, below, leftOut);
    if (as === "note") return account(reading, below, asNote(below, draft));
    if (below.node.kind === "heading") return account(reading, below, { as: "metadata", reason: "heading of notes" });
    if (speakers !== null && below === unit.children[0]) {
      draft.addPeople(speakers, below.node.line);
      return account(reading, below, { as: "metadata", reason: "people" });
    }
    account(reading, below, readDetail(below, draft, below === unit.children[0], reading.reader));
  });
  for (const each of drafts) {
    fillFromAbove(each, context);
    takeSigns(each, unit, reading.legend);
  }
  reading.drafts.push(...drafts.filter(({ title }) => title !== ""));
};

/** Lines that only say which works came of which. */
const lineages = (roots: readonly Unit[], reading: Reading): readonly Statement[] =>
  eachUnit(roots).flatMap((unit) => {
    const isOpen = unit.node.kind !== "row" && reading.decisions.of.get(unit)?.as !== "entry";
    const found = isOpen ? lineageIn(unit, reading.source.id, reading.registry, reading.reader.relations.known) : [];
    if (found.length > 0) account(reading, unit, { as: "metadata", reason: "relations" });
    return found;
  });

/** Remarks on works that stand below none and begin with the name of one. */
const takeElsewhere = (roots: readonly Unit[], reading: Reading): void => {
  const { of } = reading.decisions;
  const open = eachUnit(roots, (unit) => of.get(unit)?.as === "entry").filter((unit) => !of.has(unit));
  for (const unit of remarksElsewhere(open, reading.drafts, reading.nicknames, reading.reader.relations))
    account(reading, unit, { as: "note" });
};

/** Lines that are notes because a ruling says so, and that stand below no entry. */
const takeNotes = (reading: Reading): void => {
  const headings = [...reading.accounts].flatMap(([line, { as }]) => (as === "topic" ? [line] : []));
  for (const [unit, { as }] of reading.ruled)
    if (as === "note" && reading.accounts.get(unit.node.line)?.as !== "note")
      account(reading, unit, noteAbove(unit, reading.drafts, headings));
};

/** What is learnt of the list before its entries are read one by one. */
const begin = (
  source: Source,
  registry: ListRegistry,
  decisions: Decisions,
  naming: NamingHeadings,
  ruled: RuledUnits,
  listed: readonly Listed[],
  roots: readonly Unit[],
): Reading => {
  // A ruling speaks of its line alone: the list's habits are what it does by itself.
  const entries = listed.flatMap(({ unit, type }) => (type === undefined || ruled.has(unit) ? [] : [unit]));
  const rows = listed.flatMap(({ unit, type }) => (type === undefined ? [unit.node] : []));
  const tables = learnTables(rows, registry);
  const tableOf = (row: TreeNode): TableHabit => tables.get(headerKey(row)) ?? noTable;
  const ofRows = rows.flatMap((row) => rowHeads(row, tableOf(row), registry).map(({ head }) => head));
  const lines = entries.map(({ node }) => node.rich.text);
  const signing = learnSigning([...entries.map((unit) => unit.head), ...ofRows], lines, registry);
  const legend = learnLegend(roots, decisions);
  const signed = [...entries.map(({ head }, at) => signing.ofLine(head, lines[at] ?? "")), ...ofRows.map(signing.ofCell)];
  const heads = signed.map((head) => withoutTags(head, legend));
  const habits = learnHabits(entries, heads, registry);
  const titles = heads.map(({ title }) => titleOfRecord(title));
  const nicknames = once(() => new Nicknames(titles, (name) => registry.institution(name) !== null));
  const tags = countTags(heads);
  const works = writtenIn(
    { entries, rows, tableOf, roots, decisions, naming, registry, tags, lines: once(() => normaliseLines(source.text)) },
    (head, line) => withoutTags(line === null ? signing.ofCell(head) : signing.ofLine(head, line), legend),
    ({ title }) => titleOfRecord(title),
  );
  const known = knownNames(works, nicknames, registry);
  const accounts = new Map<number, Account>();
  const reading: Reading = {
    source,
    registry,
    decisions,
    naming,
    ruled,
    tables,
    legend,
    tags,
    accounts,
    drafts: [],
    hung: new HungWorks(),
    nicknames,
    signing,
    reader: { registry, habits, relations: new RelationReader(registry, known, learnShorthand(roots, decisions), source.text.length) },
  };
  // What stands below an entry is accounted for when that is read.
  const open = eachUnit(roots, (unit) => decisions.of.get(unit)?.as === "entry");
  for (const unit of open) if (unit.node.kind !== "row") account(reading, unit, accountOf(unit, decisions));
  for (const [unit, { as }] of ruled) if (as === "nothing") account(reading, unit, leftOut);
  const [first] = roots;
  if (first?.node.kind === "text" && accounts.get(first.node.line)?.as === "unknown") account(reading, first, listName);
  for (const unit of headLines(roots, decisions))
    if (accounts.get(unit.node.line)?.as === "unknown" && isOfHead(unit.node.rich.text, registry)) account(reading, unit, listName);
  return reading;
};

const inWords = (notation: string, { decisions, reader, tables }: Reading): readonly string[] => [
  `read as ${notation}`,
  ...(decisions.headingLevels.length > 0 ? [`headings of level ${decisions.headingLevels.join(" and ")} are the entries`] : []),
  ...(decisions.isBare ? ["nothing stands beside the titles; lines that look like titles are entries"] : []),
  ...reader.habits.words,
  ...[...tables.values()].map(tableWords),
];

/** What is left of a list once its entries are read. */
interface Understood {
  readonly tree: Pick<Tree, "accounts" | "lineCount" | "problems">;
  readonly drafts: readonly Draft[];
  readonly accounts: Map<number, Account>;
  readonly habits: readonly string[];
}

/** Apart, so that of a long list its tree, which is many times as large as its text, is gone before its claims are made. */
const understand = (source: Source, known: RegistryIndex, lines: RuledLines): Understood => {
  const registry = registryForList(known, source.text.length);
  const tree = treeOf(source.text, known);
  const units = withPartialReferences(withTaggedParagraphs(unitsOf(tree, registry), registry), registry);
  readToldLines(units, registry);
  const first = decide(units, tree.isPlain);
  const ruled = ruledUnits(eachUnit(units), lines);
  const decisions: Decisions = { ...first, of: withRulings(withTalks(units, first, registry), ruled) };
  const roots = withFamilyRows(withFollowers(units, decisions, tree.isPlain), decisions, (unit) => !ruled.has(unit), registry);
  const naming = namingHeadings(roots, decisions);
  const listed = listedIn(roots, decisions, naming, tree, registry);
  const reading = begin(source, registry, decisions, naming, ruled, listed, roots);
  for (const each of listed) (each.type === undefined ? readRow : readEntry)(each, reading);
  takeNotes(reading);
  sameWorks(reading.drafts);
  nameReferred(reading.drafts, reading.nicknames);
  takeFootnotes(source, reading);
  takeElsewhere(roots, reading);
  giveToSubjects(reading.drafts, lineages(roots, reading), reading.nicknames);
  bySections(reading.drafts);
  const problems = [...tree.problems, ...reading.reader.relations.problems, ...problemsOfRows(registry)];
  return {
    tree: { accounts: tree.accounts, lineCount: tree.lineCount, problems },
    drafts: reading.drafts,
    accounts: reading.accounts,
    habits: inWords(tree.notation, reading),
  };
};

/**
 * Reads one list: first its lines as a tree, then what each of them is, by evidence beside and below it and by the
 * habits of the list as a whole. Never throws on what a list contains; what is not understood is in `problems`.
 */
export const interpret = (source: Source, known: RegistryIndex, lines: RuledLines = new Map()): ListClaims => {
  const explained = abbreviationsIn(source.text, known, lines);
  const { tree, drafts, accounts, habits } = understand(
    explained === null ? source : { ...source, text: explained.text },
    explained?.registry ?? known,
    lines,
  );
  const done = drafts.map((draft) => draft.done());
  const works: readonly WorkClaim[] = explained === null ? done : done.map((work) => asExplained(work, explained));
  for (const line of explained?.lines ?? []) accounts.set(line, { as: "metadata", reason: "glossary" });
  const all = complete(tree, normaliseLines(source.text), accounts);
  const problems = [
    ...tree.problems.map(({ line, ...problem }) => ({ ...problem, place: { source: source.id, line } })),
    ...drafts.flatMap((draft) => draft.problems),
    ...problemsOf(source, all),
  ];
  return { source, works, lines: all, habits, problems };
};
