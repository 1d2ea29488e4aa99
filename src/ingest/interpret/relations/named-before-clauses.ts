import { once } from "../../once.ts";
import { needled } from "../phrases/sieve.ts";
import { onWhich } from "../phrases/said-in-clauses.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { Mentioned } from "./mentioned.ts";
import type { ListedWorks } from "./named-works.ts";
import { isWorkName } from "./unlisted-names.ts";

/* Works that a list does not have, before a clause that says what stands on them: "unless you know Iris, on which the proof rests". */

const clause = new RegExp(onWhich, "giu");
const mayBe = once(() => needled(clause));

const reach = 160;
const inQuotes = /["“„«]([^"“”„«»]{8,150})$/u;
const word = /(?<![\p{L}\p{N}.-])(?<name>\p{Lu}[\p{L}\p{N}+.-]{3,31})$/u;
const fewestOfTitle = 3;

const nameBefore = (text: string, end: number, isQuoted: boolean, registry: RegistryIndex, known: ListedWorks): string | null => {
  const before = text.slice(Math.max(0, end - reach), end);
  const title = isQuoted ? (inQuotes.exec(before)?.[1] ?? "") : "";
  if (title.split(/\s+/).length >= fewestOfTitle) return title;
  const name = word.exec(before)?.groups?.["name"] ?? "";
  return name !== "" && isWorkName(name, registry, known) ? name : null;
};

/** The works that such clauses follow, as they are named. */
export const namedBeforeClauses = (text: string, registry: RegistryIndex, known: ListedWorks): readonly Mentioned[] =>
  /[,]\s/.test(text) && mayBe()(text)
    ? [...text.matchAll(clause)].flatMap(({ index, 0: all }) => {
        const name = nameBefore(text, index, /^["”»]/u.test(all), registry, known);
        return name === null ? [] : [{ start: index - name.length, end: index, targets: [{ name, links: [] }] }];
      })
    : [];
