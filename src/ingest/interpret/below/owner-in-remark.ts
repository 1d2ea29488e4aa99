import type { RegistryIndex } from "../../registry.ts";
import type { Draft } from "../works/draft.ts";
import { splitInstitutions } from "../../recognise/institutions.ts";
import { clausesOf, partsOfClause } from "../../recognise/clauses.ts";
import { takeClausesOfFacts } from "./clauses-of-facts.ts";

/*
 * Whose a work is, where a remark says it in passing: "Microsoft's counterpart to B4", "…, same Stanford group". What an
 * institution owns besides, and what is said of others, names nobody.
 */

/** What a work may be called by who speaks of it. */
const work =
  "(?:versions?|answer|counterpart|response|reply|take|equivalent|alternative|solution|approach|attempt|successor|predecessor|replacement|paper|report|survey|design|systems?|model|guidelines?|principles|framework|platform|service|database|storage|store|scheduler|compiler|engine|network|accelerator|chip|architecture|infrastructure|implementation|tool(?:kit)?|language|library|protocol)";
const owns = new RegExp(
  `^(?:(?:[Tt]his|[Ii]t|[Tt]hat) (?:is|was) |[Bb]asically |[Ee]ssentially |[Aa]lso )?(?<who>\\p{Lu}[\\p{L}&.-]*(?: \\p{Lu}[\\p{L}&.-]*){0,3})(?:['’]s?|(?<=s)['’]) (?:\\p{Ll}[\\p{L}-]* ){0,4}?${work}(?: (?:to|for|of|on|in) (?:the )?["“«]?\\p{Lu}[^\\s]*(?: \\p{Lu}[^\\s]*){0,3})?$`,
  "u",
);
const inGerman = new RegExp(
  "^(?<who>\\p{Lu}[\\p{L}&-]*?)s (?:\\p{Ll}+ ){0,2}(?:Antwort auf|Gegenstück zu|Version von|Variante von|Nachfolger(?:in)? von|Lösung|Ansatz|System|Entwurf)(?: \\p{Lu}\\S*){0,3}$",
  "u",
);
const inChinese = /^(?<who>[\p{L}\p{N}&. -]{2,30}?)\s?(?:家)?的(?:对标(?:产品|方案|系统)?|方案|版本|系统|工作|实现|答案|解法)$/u;
const inFrench =
  /^(?:[Ll]a réponse|[Ll]['’]équivalent|[Ll]e pendant|[Ll]a version|[Ll]e système|[Ll]['’]approche|[Ll]a solution) (?:de |d['’]|du )(?<who>\p{Lu}[\p{L}&-]*(?: \p{Lu}[\p{L}&-]*){0,3})(?: (?:à|au|de|pour) \p{Lu}\S*)?$/u;
/** "Meta's SoundStream", "谷歌版 Dynamo", "le Dynamo de Facebook": all that is said is whose other one it is. */
const ownOne =
  /^(?:(?:[Tt]his|[Ii]t) is |[Bb]asically |[Ee]ssentially )?(?<who>\p{Lu}[\p{L}&.-]*)['’]s (?:own )?\p{Lu}[^\s,.;:]*(?: \p{Lu}[^\s,.;:]*)?[.!]?$|^(?<zh>[\p{L}\p{N}&. -]{2,30}?)\s?版(?:本的|的)?\s?\p{Lu}[^\s，。；]*(?: \p{Lu}[^\s，。；]*)?[。!！]?$|^[Ll](?:e |a |['’])\p{Lu}[^\s,.;:]* (?:de |d['’]|du )(?<de>\p{Lu}[\p{L}&-]*)[.!]?$/u;
const group =
  /^(?:[Aa]nd |[Aa]gain |[Aa]lso |[Bb]oth )*(?:(?:[Ff]rom|[Bb]y) )?(?:[Tt]he |[Aa] )?(?:[Ss]ame )?(?<who>\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3}) (?:group|team|lab|people|folks)(?: again| too| as (?:above|before|well))?[.!]?$|^(?:[Ff]rom |[Bb]y )?(?:[Tt]he )?[Ss]ame (?<as>\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3}) (?:group|team|lab|people|folks|authors) (?:as|that (?:did|built|wrote|made)|behind) \p{Lu}\S*(?: \p{Lu}\S*){0,3}[.!]?$|^(?:(?:[Ww]ieder |[Aa]uch )?(?:[Vv]on|[Aa]us) )?(?:[Dd]er|[Dd]ie|[Dd]em|[Dd]as)?(?: ?(?:selben?|gleichen?))? ?(?<von>\p{Lu}[\p{L}&]*)-(?:Gruppe|Team|Leute)(?: wie (?:bei )?\p{Lu}\S*)?[.!]?$|^(?:[Ll]a |[Ll]e )?(?:[Mm]ême )?(?:équipe|groupe) (?:de |d['’]|du )(?<de>\p{Lu}[\p{L}&-]*)(?: que (?:pour )?\p{Lu}\S*)?[.!]?$|^(?:还是|同样|也是)?(?:来自|出自)?(?<zh>[\p{L}\p{N}& .-]{2,30}?)(?:的)?(?:同一个?)(?:组|课题组|团队)[。!！]?$/u;

/** "Joint work with MIT, Bell Labs and Stanford.": with whom a work was done, in a sentence of a remark. */
const jointly =
  /(?:^|[.;!]\s+)(?:[Jj]oint(?:ly)?(?: (?:work|project|paper|effort))?|(?:[Ii]n )?[Cc]ollaboration|[Gg]emeinsam|[Ii]n Zusammenarbeit|[Ee]n collaboration|[Ee]n colaboración) (?:with|mit|avec|con) (?<who>[^.;!()]{2,160})/u;

/** "…, w/ ETH", "With CMU and Intel.": the same without a word for it, before names alone; "runs anywhere, with Intel" is said of machines. */
const beside = /(?:(?:^|[.;!,]\s+)[Ww]\/\s?|(?:^|[.;!]\s+)(?:[Ww]ith|[Mm]it|[Aa]vec) )(?=\p{Lu})(?<who>[^.;!()]{2,80})[.!]?$/u;

const longest = 300;

const partnersIn = (remark: string, registry: RegistryIndex): readonly string[] => {
  const who = (jointly.exec(remark) ?? beside.exec(remark))?.groups?.["who"];
  const names = who === undefined ? [] : splitInstitutions(who, registry).map(({ text }) => text);
  return names.filter((name) => registry.institution(name) !== null);
};

/** Nothing but whose it is, and what it answers: what goes on says something of the other work. */
const ownerOf = (clause: string): string | undefined =>
  (owns.exec(clause) ?? inGerman.exec(clause) ?? inFrench.exec(clause) ?? inChinese.exec(clause))?.groups?.["who"];

const groupOf = (part: string): string | undefined => {
  const { who, as, von, de, zh } = group.exec(part)?.groups ?? {};
  return who ?? as ?? von ?? de ?? zh;
};

/** Known institutions of which a remark says that a work is theirs. */
const ownersIn = (remark: string, registry: RegistryIndex): readonly string[] => {
  const { who, zh = who, de = zh } = ownOne.exec(remark.trim())?.groups ?? {};
  const names = clausesOf(remark).flatMap((clause) => {
    const [first = "", ...others] = partsOfClause(clause.replace(/[.!]+$/, ""));
    return [ownerOf(first), ...[first, ...others].map(groupOf)];
  });
  return [de, ...names].filter((name) => name !== undefined && registry.institution(name) !== null) as readonly string[];
};

/** Adds who wrote a work, and whose it is, by a remark, where nothing else says it. */
export const takeWho = (remark: string, draft: Draft, line: number, registry: RegistryIndex): void => {
  takeClausesOfFacts(remark, draft, line, registry);
  if (draft.saysWho) return;
  if (remark.length > longest) return;
  const [owners, partners] = [ownersIn(remark, registry), partnersIn(remark, registry)];
  for (const name of owners) draft.addInstitutions(name, line);
  for (const text of partners) draft.addValues([{ kind: "institutions", text, ...(owners.length > 0 ? {} : { isJoint: true }) }], line);
};
