import type { Meaning, RelationType } from "./phrase.ts";
import { hanNouns, nouns } from "./relation-nouns.ts";

/*
 * How people say that one work stands on another or beside it, in the languages that lists are kept in: the one
 * vocabulary for labels, phrases and what encloses a name.
 */

/** A label that states a relation to what is named behind it. */
export interface Wording extends Meaning {
  readonly pattern: RegExp;
}

const longestLabel = 48;
const sign = "\\s*[:：]+\\s*";

/** "Related work: A, B": a label with a colon, behind which names are enough. */
export const relationLabels: readonly Wording[] = [
  {
    pattern: new RegExp(
      `^(?:(?:(?:closely |other |some )?(?:related|relevant|similar|concurrent|parallel|competing)(?:[ -](?:works?|papers?|systems?|readings?|research|studies|to))?|rel\\. works?|see[ -]also|cf\\.?|compare(?:d)?(?: (?:to|with))?|contrast with|alternatives?(?: to)?|verwandte (?:arbeiten?|systeme?)|verwandt|siehe auch|vgl\\.?|vergleiche|voir aussi|(?:travaux|articles) (?:connexes|liés|similaires)|à comparer (?:avec|à)|véase también|trabajos relacionados|相关的?(?:工作|论文|研究|阅读)?|(?:类似|同类)的?(?:工作|论文|系统|方案)?|对比|参见|另见|关联)${sign}|相关(?:工作|论文)\\s*[-–—]\\s+)`,
      "i",
    ),
    type: "related-work",
  },
  { pattern: new RegExp(`^(?:cites?|cited works?|citations?|refers to|zitiert|cite|引用)${sign}`, "i"), type: "cites" },
  {
    pattern: new RegExp(
      `^(?:(?:previous|prior|preceding|earlier|predecessor|base|foundation|parent)(?: (?:works?|papers?|systems?|versions?))?|predecessors?|builds?[ -](?:up)?on|built[ -](?:on top of|up ?on|on|atop)|based[ -](?:up)?on|derived[ -]from|inspired[ -]by|influenced by|extends|improves(?:[ -](?:up)?on| over)?|extension of|follow[- ]?up (?:of|to|on)|follows|successor (?:of|to)|baut auf|basiert auf|aufbauend auf|erweitert|vorgänger|vorarbeiten?|nachfolger von|s['’]appuie sur|basé sur|fondé sur|étend|prolonge|précurseurs?|suite de|前作|前置工作|之前的?工作|先前工作|前人工作|前身|基于|改进自|扩展自|继承自)${sign}`,
      "i",
    ),
    type: "builds-on",
  },
];

/** Labels that say as much of works of the list, and may say anything of what is none; "Related - X" is one as well. */
const looseSign = "\\s*(?:[:：]+|[-=]>|[→⇒=]|\\s[-–—]{1,2}\\s)\\s*";
const loose: readonly Wording[] = [
  {
    pattern: new RegExp(
      `^(?:related(?: (?:works?|papers?|readings?))?|(?:further|more|additional) reading|see(?: also)?|companions?(?: (?:papers?|works?))?|goes (?:well )?with|belongs (?:to|with)|pairs (?:well )?with|contemporar(?:y|ies)|siblings?|rivals|competitors?|the competition|counterparts|(?:the )?opposite view|in contrast|(?:(?:the|an?) )?(?:other|another|alternative|different|opposite|competing) (?:road|route|way|path|approach|option|answer|camp|school|end|side|view|take|direction|solution)(?: (?:to|for|of) [a-z ]{2,20})?|same (?:idea|problem|spirit|trick|goal|question)(?:, same [a-z]+){0,3}|sister (?:papers?|works?)|同期工作|并行工作|延伸阅读|扩展阅读|姊妹篇|姐妹篇|相关(?:工作|论文)?)${looseSign}`,
      "i",
    ),
    type: "related-work",
  },
  {
    pattern: new RegExp(
      `^(?:(?:precursors?|ancestors?|forerunners?|parents?|origins?|roots|basis|base|inspirations?|inspired by|inspiration from|influences|lineage|comes from|came from|generali[sz]es|supersedes|replaces|combines|adapts|adapted from|improves(?: (?:up)?on)?|continues|fork of|forked from|variant of|port of|(?:conference|earlier|short|preliminary) version|灵感来源|改进对象|前驱|祖先)${looseSign}|(?:<-+|[←⇐]|<=+)\\s*(?:from\\s+)?)`,
      "i",
    ),
    type: "builds-on",
  },
  {
    pattern: new RegExp(
      `^(?:(?:later(?: (?:works?|papers?|versions?))?|(?:its )?${nouns.followers}s?|children|descend[ae]nts|offspring|(?:later )?(?:extended|improved|superseded|replaced|succeeded|generali[sz]ed|continued|followed(?: up)?)(?: (?:by|in|as|with))|inspired|influenced|led to|became|evolved into|nachfolger|weiterentwicklung|successeurs?|suites?|${hanNouns.followers})${looseSign}|(?:[-=]+>|[→⇒↦])\\s*)`,
      "i",
    ),
    type: "builds-on",
    isReversed: true,
  },
];
const looseLabels = loose.map((each): Wording => ({ ...each, isLoose: true }));

export const allLabels: readonly Wording[] = [...relationLabels, ...looseLabels];

/** A sign that a label may end with: most texts have none. */
const maySign = /[:：=→⇒↦←⇐]|[-=]>|<[-=]|\s[-–—]{1,2}\s/;

/** The label with a colon that a line, or a header over a column, begins with; null without one. */
export const labelOf = (text: string): Wording | null =>
  maySign.test(text.slice(0, longestLabel)) ? (allLabels.find(({ pattern }) => pattern.test(text)) ?? null) : null;

/** The relation that a line states by its label; null where it has no such label, or one that may head anything. */
export const relationLabel = (text: string): RelationType | null =>
  /[:：]/.test(text) ? (relationLabels.find(({ pattern }) => pattern.test(text))?.type ?? null) : null;
