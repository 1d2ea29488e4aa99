const longestTitle = 600;

/** Words that stand before a colon in titles without being the name of a system. */
const introduction =
  /^(?:(?:a|an|the|on|in|from|to|towards?|is|are|can|do|does|how|what|why|when|beyond|case|note|update|survey)\b|(?:survey|position|poster|demo|abstract|invited|keynote|tutorial|extended|technical report|part \d+)\b)/i;

/** An inner capital, a digit or a sign: the mark of a name. */
export const isMarked = (word: string): boolean => /\d|[+*@]|\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word);

const isSystemName = (name: string): boolean => {
  const words = name.split(/\s+/);
  if (name === "" || name.length > 40 || words.length > 4) return false;
  if (!/\p{Letter}/u.test(name) || /[?!.;,]$/.test(name)) return false;
  if (words.length === 1) return !introduction.test(name);
  if ((introduction.test(name) || /^\p{Lu}\p{Ll}+ing$/u.test(words[0] ?? "")) && !isMarked(words[0] ?? "")) return false;
  return words.every((word) => /^[\p{Lu}\p{Number}(]/u.test(word) || isMarked(word));
};

/** "MacKenzie", "McCarthy", "FitzGerald": families that have a capital within. */
const family = /^(?:Ma?c|Fitz)\p{Lu}\p{Ll}{2,}$/u;
export const isFamilyWithin = (word: string): boolean => family.test(word);

/** "ZeRO-inspired", "Raft-like": an adjective that begins with a name. */
export const isAfterName = (word: string): boolean =>
  word.includes("-") && /-(?:inspired|based|derived|styled?|like|esque|flavou?red|compatible|aware|free|friendly|specific)$/.test(word);

/** A name that nobody takes for an English word: "Sarathi-Serve", "SGLang", "SigmaOS", "MMseqs2". */
export const isCoined = (word: string): boolean =>
  word.length >= 3 &&
  !isFamilyWithin(word) &&
  !isAfterName(word) &&
  /^\p{Letter}[\p{Letter}\p{Number}+-]*$/u.test(word) &&
  (/\p{Ll}\p{Lu}/u.test(word) || /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word) || /^\p{Lu}{2,}\p{Ll}{2,}\d{0,2}$/u.test(word));

/** Acronyms and hyphenated words that end titles without being a system's name. */
const common =
  /^(?:GPUs?|CPUs?|TPUs?|FPGAs?|LLMs?|DNNs?|GNNs?|MoEs?|SLOs?|APIs?|VMs?|PCIe|RDMA|NICs?|DRAM|HBM|NVMe|SSDs?|IoT|JavaScript|TypeScript|PyTorch|TensorFlow|GitHub|MapReduce|CUDA|IO-Awareness|ReLU|OpenMP|NVLink|KVCache|(?:.+-)(?:Awareness|Memory|Experts|Learning|Tuning|Training|Serving|Caching|Scale))$/;

/** An acronym or a hyphenated word that many works share, so that it names none. */
export const isCommonTerm = (word: string): boolean => common.test(word);

const initials = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => word.slice(0, 1))
    .join("")
    .toLowerCase();

/** "… Arrays of Inexpensive Disks (RAID)", "Batch Informed Trees (BIT*)": brackets with the first letters of the words before them. */
export const shortens = (written: string, before: string): boolean => {
  const inside = written.replace(/[*+]+$/, "");
  if (!/^\p{Lu}{3,8}s?$/u.test(inside)) return false;
  const letters = initials(before.replace(/\b(?:of|for|and|the|in|on)\s/gi, ""));
  return letters.endsWith(inside.toLowerCase()) || letters.endsWith(inside.replace(/s$/, "").toLowerCase());
};

/** "… for Deep Learning Workloads (Gavel)": the name behind the title, unless it only abbreviates its last words. */
const nameBehind = (title: string): { readonly name: string; readonly start: number } | null => {
  const found = /\s*\(`?(\p{Lu}[\p{L}\p{N}+-]{2,24}|\p{Ll}+\p{Lu}[\p{L}\p{N}+-]*)`?\)$/u.exec(title);
  const name = found?.[1];
  if (found === null || name === undefined || remark.test(name) || common.test(name)) return null;
  const before = initials(title.slice(0, found.index));
  return before.endsWith(name.toLowerCase().replace(/s$/, "")) || before.endsWith(name.toLowerCase()) ? null : { name, start: found.index };
};

/** What stands in parentheses behind a title without being the system's name. */
const remark =
  /^(?:Survey|Poster|Demo|Extended|Short|Full|Invited|Abstract|Oral|Spotlight|Keynote|Tutorial|Workshop|Preprint|Best|Paper|Award|Part|Vision|Industry|Position|Updated?|Draft|Serving|Training|Inference|Unknown|Withdrawn|Retracted)$/i;

export const isRemark = (inside: string): boolean => remark.test(inside);

/** The title without the name that a list adds behind it. */
export const withoutNameBehind = (title: string): string => {
  const behind = title.length > longestTitle ? null : nameBehind(title.trim());
  return behind === null ? title : title.trim().slice(0, behind.start);
};

/**
 * The system's name in a title, as written: what stands before the first colon when it looks like a name
 * ("vLLM: Efficient …"), else one in parentheses behind the title ("… Workloads (Gavel)"), or a coined word at the end
 * after "with" or "using" ("… with Sarathi-Serve").
 */
export const shortTitleOf = (title: string): string | null => {
  if (title.length > longestTitle) return null;
  const plain = title.normalize("NFC").trim();
  const colon = /^(.*?)\s*[:：](?=\s|\p{Lu})/u
    .exec(plain)?.[1]
    ?.replace(/^[*_`"“]+|[*_`"”]+$/g, "")
    .trim();
  if (colon !== undefined) return isSystemName(colon) ? colon : null;
  const behind = nameBehind(plain);
  if (behind !== null) return behind.name;
  const last = /\b(?:with|using)\s+([^\s.]+)$/u.exec(plain)?.[1];
  return last !== undefined && isCoined(last) && !common.test(last) ? last : null;
};

/** "Some Title in English 忘了是哪年的": words in Chinese behind a title that has none are a remark. */
const otherScript = /^([^\p{Script=Han}：]{16,}[\p{L}\p{N})?!"”’.])\s+(\p{Script=Han}[^]*)$/u;
/** "Some Title in English。Orca 的前身，可以跳过": so are those that a Chinese sign divides from it, whatever they begin with. */
const behindHanSign = /^([^\p{Script=Han}。！；，：]{16,}[\p{L}\p{N})?!"”’.])\s*[。！；，]\s*([^]*\p{Script=Han}[^]*)$/u;
const isInChinese = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;

/** "Title：note" is divided at its first fullwidth colon only; an ASCII colon belongs to the title. */
export const splitTitleNote = (text: string): { readonly title: string; readonly note?: string } => {
  const at = text.indexOf("：");
  const plain = text.trim();
  const [, before, behind] = (/[^\0-\u02ff]/.test(text) ? (behindHanSign.exec(plain) ?? otherScript.exec(plain)) : null) ?? [];
  if (before !== undefined && behind !== undefined && isInChinese(behind) && before.split(/\s+/).length >= 3)
    return { title: before.trim(), note: behind.trim() };
  if (at <= 0) return { title: text.trim() };
  const note = text.slice(at + 1).trim();
  return { title: text.slice(0, at).trim(), ...(note === "" ? {} : { note }) };
};
