import type { Overview } from "../../atlas/source.ts";
import { hubsSentence, noPathSentence, pathLength, pathName, pathSentence, type Path } from "../../view/path-sentences.ts";
import { hubKinds, initialPath, pathEdges, pathKinds, type PathView } from "../../view/path-view.ts";
import { textOption, type Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { usageError } from "../error.ts";
import { findNode } from "../input/find.ts";
import { load, sourceOf } from "../input/load.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import { styleFor } from "../print/style.ts";
import { legendOf, siglaOf } from "../print/words.ts";

/** The values of an option that takes several of a few, separated by commas. */
const among = <T extends string>(option: string, values: readonly T[], text: string | undefined): readonly T[] | undefined =>
  text?.split(",").map((word) => {
    const kind = values.find((each) => each === word.trim());
    if (kind === undefined) throw usageError(`--${option} knows no kind "${word}".`, `Kinds are ${values.join(", ")}.`);
    return kind;
  });

type Ways = Pick<PathView, "through" | "along">;

const sentence = (path: Path, overview: Overview): string => {
  const sigla = siglaOf(overview);
  return pathSentence(path)
    .map((piece) => (piece.kind === "text" ? piece.text : piece.kind === "node" ? piece.node.name : sigla(piece.places)))
    .join("");
};

/** What is avoided, and the option that allows it. */
const avoided = ({ through }: Ways): string => {
  const kinds = hubKinds.filter((kind) => !through.includes(kind));
  return `${hubsSentence(through)}${kinds.length === 0 ? "" : ` Allow them with --through ${kinds.join(",")}`}`;
};

const text = (paths: readonly Path[], ways: Ways, overview: Overview, effects: Effects): string => {
  const { strong, faint } = styleFor(effects.stdout, effects.env);
  const told = paths.flatMap((path, index) => [
    `${index + 1}. ${strong(pathName(path))}, ${pathLength(path)}`,
    `   ${sentence(path, overview)}`,
    "",
  ]);
  return [...told, faint(avoided(ways)), faint(legendOf(overview)), ""].join("\n");
};

export const path: Command = {
  name: "path",
  usage: "A B [PATHS]",
  summary: "how works, institutions, topics are related",
  options: {
    limit: { value: "N", help: "how many paths, shortest first (5)" },
    through: { value: "KINDS", help: "also pass through these kinds: venue, topic, person" },
    along: { value: "KINDS", help: "along these kinds only: builds-on, affiliated-with, …" },
  },
  examples: ["stemma path dLoRA Punica", 'stemma path "Peking University" Microsoft --through topic'],
  run: async (call) => {
    const { effects, words } = call;
    const [from, to, ...paths] = words;
    if (from === undefined || to === undefined) throw usageError("path needs two names.", "For example: stemma path dLoRA Punica");
    const limit = Number(textOption(call, "limit") ?? 5);
    if (!Number.isInteger(limit) || limit < 1) throw usageError("--limit is a whole number above 0.");
    const more = among("through", pathKinds, textOption(call, "through")) ?? [];
    const along = among("along", pathEdges, textOption(call, "along")) ?? initialPath.along;
    const through = [...new Set([...initialPath.through, ...more])];
    const loaded = await load(effects, paths);
    printNotes(effects, loaded.notes);
    const source = sourceOf(loaded);
    const [a, b] = [await findNode(source, from), await findNode(source, to)];
    for (const { taken } of [a, b]) if (taken !== undefined) effects.stderr.write(`${taken}\n`);
    if (a.id === b.id && !call.json) {
      effects.stdout.write(`A path needs two ends, and both names are those of ${a.name}.\n`);
      return 0;
    }
    const found = await source.paths(a.id, b.id, { limit, through, along });
    const ways = { through, along };
    if (call.json) effects.stdout.write(json(found));
    else if (found.length > 0) effects.stdout.write(text(found, ways, await source.overview(), effects));
    else {
      const open = await source.paths(a.id, b.id, { limit: 1, through: pathKinds, along: pathEdges });
      effects.stdout.write(`${noPathSentence(a.name, b.name, through, open.length > 0)}\n${open.length > 0 ? `${avoided(ways)}\n` : ""}`);
    }
    return 0;
  },
};
