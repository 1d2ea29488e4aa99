import type { Overview, PathStep } from "../../atlas/source.ts";
import type { NodeKind } from "../../model/ids.ts";
import type { Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { textOption } from "../command.ts";
import { usageError } from "../error.ts";
import { findNode } from "../input/find.ts";
import { load, sourceOf } from "../input/load.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import { styleFor } from "../print/style.ts";
import { table } from "../print/table.ts";
import { siglaOf, stepOf } from "../print/words.ts";

const kinds: readonly NodeKind[] = ["work", "institution", "venue", "topic", "person"];

const throughOf = (value: string | undefined): readonly NodeKind[] | undefined => {
  if (value === undefined) return undefined;
  return value.split(",").map((word) => {
    const kind = kinds.find((each) => each === word.trim());
    if (kind === undefined) throw usageError(`--through knows no kind "${word}".`, `Kinds are ${kinds.join(", ")}.`);
    return kind;
  });
};

const text = (paths: readonly (readonly PathStep[])[], overview: Overview, effects: Effects): string => {
  const { strong, faint } = styleFor(effects.stdout, effects.env);
  const sigla = siglaOf(overview);
  const blocks = paths.map((steps, index) => {
    const rows = steps.slice(1).map(({ node, edge }) => {
      if (edge === undefined) return ["", "", node.name, ""];
      const basis = edge.basis === "inferred" ? "inferred" : sigla(edge.places);
      return ["  ", stepOf(edge.type, edge.forward), strong(node.name), faint(basis)];
    });
    return [`${index + 1}. ${strong(steps[0]?.node.name ?? "")}`, ...table(rows, [{}, {}, {}, {}]), ""].join("\n");
  });
  return `${blocks.join("\n")}\n${faint(overview.witnesses.map(({ siglum, path }) => `${siglum} = ${path}`).join(", "))}\n`;
};

export const path: Command = {
  name: "path",
  usage: "A B [PATHS]",
  summary: "how two works, institutions, topics or people are related",
  options: {
    limit: { value: "N", help: "how many paths, shortest first (5)" },
    through: { value: "KINDS", help: "also pass through these kinds: venue, topic, person" },
  },
  examples: ["stemma path dLoRA Punica", 'stemma path "Peking University" Microsoft --through topic'],
  run: async (call) => {
    const { effects, words } = call;
    const [from, to, ...paths] = words;
    if (from === undefined || to === undefined) throw usageError("path needs two names.", "For example: stemma path dLoRA Punica");
    const limit = Number(textOption(call, "limit") ?? 5);
    if (!Number.isInteger(limit) || limit < 1) throw usageError("--limit is a whole number above 0.");
    const through = throughOf(textOption(call, "through"));
    const loaded = await load(effects, paths);
    printNotes(effects, loaded.notes);
    const source = sourceOf(loaded);
    const [a, b] = [await findNode(source, from), await findNode(source, to)];
    const found = await source.paths(a, b, through === undefined ? { limit } : { limit, through: ["work", "institution", ...through] });
    if (call.json) effects.stdout.write(json(found));
    else if (found.length === 0)
      effects.stdout.write(
        `Nothing that the lists say leads from ${from} to ${to}.\nTopics, venues and people are passed through when asked for: --through topic,venue,person\n`,
      );
    else effects.stdout.write(text(found, await source.overview(), effects));
    return 0;
  },
};
