import { push } from "../../../model/group.ts";
import { lowerBound } from "../../lower-bound.ts";
import { foldName } from "../../registry.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { isCoined, isCommonTerm, shortTitleOf } from "../../recognise/title.ts";
import type { Draft } from "./draft.ts";

/*
 * What a list calls a work by for short where it refers to it: the first words of its title, "Chain-of-Thought
 * Prompting", a coined word that it begins with, "LITE", or the first letters of its first words, "RAG".
 */

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\p{Number}]{2,5}$/u.test(name);

/** "Wide & Deep". */
const pair = /^\p{Lu}[\p{L}-]+ & \p{Lu}[\p{L}-]+$/u;

const mayBegin = (name: string): boolean =>
  (/[\s-]/.test(name.trim()) ? name.length >= 12 || pair.test(name) : isCoined(name) || isAcronym(name)) && !isCommonTerm(name);

/** What a list refers to as one refers to systems: one word that begins with a capital. */
const mayEnd = (name: string): boolean => /^\p{Lu}[\p{L}\p{N}+-]{3,30}$/u.test(name) && !isCommonTerm(name);

/** What is named for certain where a title says its kind: a coined word or an acronym. */
const mayDescribe = (name: string): boolean => (isCoined(name) || isAcronym(name)) && !isCommonTerm(name);
const describedIn =
  / the (\S+) (?:(?:distributed|parallel|stream|key value|verified|real time) )?(?:\p{L}+ )?(?:systems?|kernel|microkernel|hypervisor|engine|database|store|compiler|runtime|framework|platform|protocol|library|service|scheduler|simulator|processor|accelerator|robot|dataset|benchmark|algorithm)(?= |$)/u;

/** "The Volcano Optimizer Generator: …": a word in front of what its kind is, before the colon or at the end. */
const introduced =
  /^The (\p{Lu}[\p{L}\p{N}]{3,}) (?:\p{Lu}[\p{L}-]+ )?(?:Generator|Optimizer|Framework|System|Kernel|Hypervisor|Engine|Database|Compiler|Runtime|Protocol|Language|Library|Scheduler|Simulator|Architecture|Machine|Toolkit|Browser)(?=\s*(?:[:：]|$| for ))/u;
/** "The Design and Implementation of a Log-Structured File System": what a title says to be the making of something, and of what. */
const making =
  /^(?:on )?(?:the )?(?:design|architecture|implementation)(?: (?:and )?(?:design|implementation|evaluation|analysis|performance|architecture))+ of (?:an?|the) (\S+ .+)$/;

/** What many works stand on without meaning any other one. */
const isPlatform =
  /^(?:Linux|Android|Windows|Unix|UNIX|Java|JavaScript|Python|Haskell|Rust|Kotlin|Scala|Erlang|Smalltalk|Hadoop|Kubernetes|Docker|Ethereum|Bitcoin|Internet|Distributed|Parallel|Virtual|Modern|Design|Cloud)$/;

/** "DCN V2", "Mip-NeRF 360": not what a name without it means. */
const furtherVersion = /^(?:v ?\d|\d+(?: \d)?(?= |$)|i{2,3}(?= |$)|iv(?= |$))/u;

/** "Orca enables …": how a title goes on behind the name of what it is about. */
const does =
  /^(?:for|enables|provides|allows|improves|achieves|accelerates|supports|makes|predicts|outperforms|reveals|learns|finds|solves) /;

/** Each name once; null where several titles have it. */
const enter = (found: Map<string, string | null>, name: string | undefined, title: string): void => {
  if (name === undefined || name === "") return;
  found.set(name, found.has(name) && found.get(name) !== title ? null : title);
};

/** The letters that the first three, four, … words begin with; words of two letters are mostly left out. */
const acronyms = (folded: string): readonly string[] => {
  const letters = folded
    .split(" ")
    .filter((word) => word.length > 2)
    .slice(0, 6)
    .map((word) => word.slice(0, 1))
    .join("");
  return [3, 4, 5, 6].filter((length) => length <= letters.length).map((length) => letters.slice(0, length));
};

/** The titles of one list, to be found by what they are called for short. */
export class Nicknames {
  /** Sorted, each once. */
  private readonly titles: readonly string[];
  private readonly written: readonly string[];
  private readonly isOther: (name: string) => boolean;
  /** null where several titles begin so; made when the first acronym is asked for. */
  private byEnd: Map<string, string | null> | undefined;
  private byStart: Map<string, string | null> | undefined;
  private byKind: Map<string, string | null> | undefined;
  private byMaking: Map<string, string | null> | undefined;
  private byLetters: Map<string, string | null> | undefined;

  /** `isOther` says of a word that it names something else than a work: "The Google File System". */
  constructor(titles: readonly string[], isOther: (name: string) => boolean = () => false) {
    this.written = titles;
    this.isOther = isOther;
    this.titles = [...new Set(titles.map(foldName))].filter((title) => title !== "").sort();
  }

  private abbreviated(name: string): string | null {
    if (this.byLetters === undefined) {
      this.byLetters = new Map();
      for (const title of this.titles)
        for (const letters of acronyms(title)) this.byLetters.set(letters, this.byLetters.has(letters) ? null : title);
    }
    return this.byLetters.get(name.toLowerCase()) ?? null;
  }

  /** The one title that begins with a name and goes on behind it, folded; null where there are several or none. */
  beginningWith(name: string): string | null {
    if (!mayBegin(name)) return null;
    const start = `${foldName(name)} `;
    const at = lowerBound(this.titles, start);
    const found = this.titles[at];
    if (found !== undefined && furtherVersion.test(found.slice(start.length))) return null;
    return found?.startsWith(start) === true && this.titles[at + 1]?.startsWith(start) !== true ? found : null;
  }

  /** "Orbit: …" beside "Training with Orbit": whoever speaks of it means the former; "Orbit-Net" is called otherwise. */
  private beginsAnother(name: string): boolean {
    const small = name.toLowerCase();
    return this.written.some((title) => title.toLowerCase().startsWith(small) && /^(?:\s|[:：]|$)/.test(title.slice(small.length)));
  }

  /** The one title that ends with a system's name, "… with Infiniswap", folded; null where there are several or none. */
  endingWith(name: string): string | null {
    if (!mayEnd(name) || isPlatform.test(name)) return null;
    if (this.byEnd === undefined) {
      this.byEnd = new Map();
      // "Serving DNNs like Clockwork: Performance …": the name may end what stands before a colon.
      for (const title of new Set(this.written))
        for (const ends of [/\s(?:with|using)\s(\S+)$/i, /\s(?:with|using|like|in)\s(\S+?)\s*[:：]\s/])
          enter(this.byEnd, foldName(ends.exec(title)?.[1] ?? ""), foldName(title));
    }
    const found = this.byEnd.get(foldName(name)) ?? null;
    return found === null || this.beginsAnother(name) ? null : found;
  }

  /** The one title that says a system's kind behind its name, "the FSCQ File System", folded; null where there are several or none. */
  describing(name: string): string | null {
    if (!mayDescribe(name)) return null;
    if (this.byKind === undefined) {
      this.byKind = new Map();
      for (const title of this.titles) {
        enter(this.byKind, describedIn.exec(title)?.[1], title);
      }
    }
    return this.byKind.get(foldName(name)) ?? null;
  }

  /** The one title that begins with a word and its kind, "The Volcano Optimizer Generator", folded; null where there are several or none. */
  introducing(name: string): string | null {
    if (!mayEnd(name) || isPlatform.test(name) || this.isOther(name)) return null;
    if (this.byStart === undefined) {
      this.byStart = new Map();
      for (const title of new Set(this.written)) {
        const name = introduced.exec(title)?.[1];
        if (name !== undefined) enter(this.byStart, foldName(name), foldName(title));
      }
    }
    return this.byStart.get(foldName(name)) ?? null;
  }

  /** The things of several words of which titles say how they were made, folded, each with its title. */
  private makings(): ReadonlyMap<string, string | null> {
    if (this.byMaking === undefined) {
      this.byMaking = new Map();
      for (const title of this.titles) enter(this.byMaking, making.exec(title)?.[1], title);
    }
    return this.byMaking;
  }

  made(): readonly string[] {
    return [...this.makings().keys()];
  }

  /** The one title that says how a thing of several words was made, folded; null where there are several or none. */
  making(name: string): string | null {
    return mayBegin(name) && /[\s-]/.test(name) ? (this.makings().get(foldName(name)) ?? null) : null;
  }

  /** The one title that says what a thing of its own is for or does, "Nanocubes for Real-Time Exploration", "Salmon provides …", folded; null where there are several or none. */
  doing(name: string): string | null {
    if (!mayEnd(name) || isPlatform.test(name) || isWordOfTitles(name) || this.isOther(name)) return null;
    const start = `${foldName(name)} `;
    const at = lowerBound(this.titles, start);
    let found: string | null = null;
    for (let next = at; this.titles[next]?.startsWith(start) === true; next += 1) {
      const title = this.titles[next] ?? "";
      if (!does.test(title.slice(start.length))) continue;
      if (found !== null) return null;
      found = title;
    }
    return found;
  }

  private whole(name: string): string | null {
    return (
      this.beginningWith(name) ??
      this.doing(name) ??
      this.endingWith(name) ??
      this.describing(name) ??
      this.introducing(name) ??
      this.making(name)
    );
  }

  /** Whether all of a name, and no first letters of other words, leads to one title. */
  isWhole(name: string): boolean {
    return this.whole(name) !== null;
  }

  /** The one title that a name stands for, folded. */
  titleOf(name: string): string | null {
    return this.whole(name) ?? (isAcronym(name) ? this.abbreviated(name) : null);
  }
}

/** "PMFS. A file system without page cache": the name that a remark begins with is the work's, where others refer to it so and no title has it. */
const nameByRemarks = (drafts: readonly Draft[], names: ReadonlySet<string>): void => {
  const known = new Set(drafts.flatMap(({ names: own }) => own.map(foldName)));
  const found = new Map<string, Draft | null>();
  for (const draft of drafts)
    for (const name of draft.remarkedNames)
      if (names.has(name) && !known.has(foldName(name))) found.set(name, found.has(name) && found.get(name) !== draft ? null : draft);
  for (const [name, draft] of found) draft?.addName(name);
};

/** So many words are a title that is cut short, and no name by which others would know it. */
const isLong = (name: string): boolean => name.split(/\s+/).length >= 3;
const hasWords = (name: string): boolean => /\s/.test(name);
/** "BASE" of "BASE Layers: …": the title says another name for itself. */
const beginsName = (name: string, title: string): boolean => shortTitleOf(title)?.startsWith(`${name} `) === true;

/** Works that others of their list refer to by the beginning of their titles, or of what is said below them, are called so. */
export const nameReferred = (drafts: readonly Draft[], nicknames: () => Nicknames): void => {
  const names = new Set(drafts.flatMap(({ referred }) => referred));
  if (names.size === 0) return;
  nameByRemarks(drafts, names);
  const found = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const title = nicknames().titleOf(name);
    if (title !== null) push(found, title, name);
  }
  if (found.size === 0) return;
  const titles = new Set(drafts.map(({ title }) => foldName(title)));
  const borne = new Set(drafts.flatMap((draft) => draft.names.map(foldName)));
  const titled = new Map<string, string>();
  for (const draft of drafts) {
    const kept = (found.get(foldName(draft.title)) ?? []).filter(
      (name) =>
        (!draft.addName(name) || isLong(name)) &&
        (hasWords(name) ? !titles.has(foldName(name)) : beginsName(name, draft.title) && !borne.has(foldName(name))),
    );
    for (const name of kept) titled.set(name, draft.title);
  }
  // A title cut short is no name of a system: whoever refers by it means the title.
  if (titled.size > 0) for (const draft of drafts) draft.referByTitle(titled);
};
