import { slice, squeeze, trim, type Rich } from "../../read/rich.ts";
import type { Relations } from "../relations/relations.ts";
import { isListed } from "../relations/named-works.ts";
import type { RelationReader } from "../relations/relation-reader.ts";
import type { Draft } from "../works/draft.ts";
import type { SubjectOf } from "../works/reversed.ts";

/*
 * Paragraphs between the entries that say how two works of the list hang together: "Careful with the dates. Omega came out
 * of Borg and not the other way round.", "Cloudburst and Faasm attack the same problem."
 */

const longest = 1200;
const mostSubjects = 12;

const start = "(?:^|(?<=[.!?:;。；：]\\s?))";
const lead =
  "(?:(?:[Bb]ut|[Aa]nd|[Aa]lso|[Ss]o|[Tt]hen|[Ll]ater|[Tt]oday|[Oo]f course|[Nn]ote that|[Rr]emember that|[Aa]ber|[Uu]nd|[Mm]ais|[Ee]t|[Pp]ero|[Yy]),?\\s)?(?:[Tt]he\\s)?";
const word = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}+*/.-]*[\\p{L}\\p{N}+*]";
const name = `${word}(?:\\s(?:(?:in|of|the|for|and)\\s){0,2}${word}){0,3}`;
/** A sentence that a name begins, and what is said of it: a verb, or Chinese words. */
const subjects = new RegExp(`${start}${lead}(?<name>${name})(?=\\s+(?:itself\\s+)?\\p{Ll}|\\s?[是基源来扩改继脱借])`, "gu");
const endOfSentence = /[.!?](?=\s|$)|[。！？]/u;

/** "Omega takes the slot of Mesos", "Sparrow replaces Omega on the syllabus": said of what is read when, and by whom. */
const ofReading =
  /(?<!\p{L})(?:(?:next|this|last|per|every) (?:week|term|semester|year|session|meeting)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week \d|syllabus|schedule|deadline|slots?|reading (?:order|list|group)|to read|(?:in|for|of) class|homework|assignment|exams?|presented|presents|presenter|nächste Woche|Termin|Seminar|Klausur)(?!\p{L})|下周|周[一二三四五六日]/iu;

/** What two works share that says nothing of what they do: where and by whom they are written, told and tried. */
const outside =
  "(?:(?:first|last|lead|main|old|two|three) )?(?:(?:co-?)?authors?|people|team|advis[eo]rs?|supervisors?|students?|groups?|labs?|universit(?:y|ies)|compan(?:y|ies)|venues?|conferences?|workshops?|journals?|proceedings|volumes?|tracks?|years?|months?|weeks?|days?|dates?|time|slots?|sessions?|rooms?|exams?|lectures?|slides?|lengths?|number|numbers?|names?|titles?|words?|terms?|notations?|fonts?|figures?|data|data ?sets?|benchmarks?|test ?beds?|clusters?|machines?|hardware|traces?|workloads?|code|code ?base|repo\\p{L}*|simulators?|languages?|licen[sc]es?|set-?ups?|settings?|awards?|prizes?)";

/** "A and B attack the same problem", "A und B sind Geschwister": what two subjects are to each other. */
const jointly = new RegExp(
  `${start}${lead}(?<first>${word}(?:\\s${word}){0,2})\\s(?:and|und|et|y|e|&)\\s(?<second>${word}(?:\\s${word}){0,2})\\s(?:(?:both|all|also|then|really|basically|essentially)\\s)*(?:(?:attack|solve|tackle|address|pursue|share|have|use|exploit|play|make|answer|study|ask|target|arrived? at|reach(?:ed)?|hit|found|came to)\\s(?:[\\p{L}-]+\\s){0,2}?(?:the\\s)?same\\s(?:(?!(?:${outside})(?!\\p{L}))\\p{L})|(?:are|were)\\s(?:[\\p{L}-]+\\s){0,3}?(?:rivals|competitors|siblings|sisters|twins|cousins|counterparts|companions|relatives|alternatives|opposites|complementary|concurrent|contemporar(?:y|ies)|equivalent|two sides|closely related)|(?:sind|waren)\\s(?:\\p{L}+\\s){0,2}?(?:Geschwister|Rivalen|Konkurrenten|Zwillinge|Gegenstücke|Verwandte|verwandt|komplementär)|(?:lösen|verfolgen)\\s(?:\\p{L}+\\s)?(?:dasselbe|denselben|dieselbe)|(?:sont|étaient)\\s(?:\\p{L}+\\s){0,2}?(?:rivaux|concurrents|jumeaux|cousins|complémentaires|apparentés)|(?:son|eran)\\s(?:\\p{L}+\\s){0,2}?(?:rivales|competidores|hermanos|gemelos|complementarios|alternativas))`,
  "gu",
);

/** Statements by which one work of the list leads to others of it; of what no work is, such paragraphs speak as well. */
const amongListed = (found: readonly Relations[], own: Draft, { known }: RelationReader): readonly Relations[] =>
  found.flatMap((each) => {
    const targets = each.targets.filter(({ name }) => isListed(name, known) && !own.names.includes(known.meant(name) ?? name));
    return targets.length === 0 ? [] : [{ ...each, targets }];
  });

const draftOf = (written: string, subject: SubjectOf, { known }: RelationReader): Draft | null =>
  isListed(written, known) ? subject({ name: known.meant(written) ?? written, links: [] }) : null;

const ofOne = (rich: Rich, line: number, subject: SubjectOf, relations: RelationReader): boolean => {
  let isTaken = false;
  for (const { index, 0: all, groups = {} } of [...rich.text.matchAll(subjects)].slice(0, mostSubjects)) {
    const draft = draftOf(groups["name"] ?? "", subject, relations);
    if (draft === null) continue;
    const end = endOfSentence.exec(rich.text.slice(index + all.length))?.index;
    const said = trim(slice(rich, index + all.length, end === undefined ? undefined : index + all.length + end));
    if (ofReading.test(said.text)) continue;
    const found = amongListed(relations.in(said, line, { line: draft.line }), draft, relations);
    for (const each of found) draft.addRelations(each, line);
    isTaken ||= found.length > 0;
    if (found.length > 0) draft.addNote(squeeze(rich.text), line);
  }
  return isTaken;
};

const ofTwo = ({ text }: Rich, line: number, subject: SubjectOf, relations: RelationReader): boolean => {
  let isTaken = false;
  for (const { index, 0: all, groups = {} } of [...text.matchAll(jointly)].slice(0, mostSubjects)) {
    const behind = text.slice(index + all.length);
    if (ofReading.test(behind.slice(0, endOfSentence.exec(behind)?.index))) continue;
    const first = draftOf(groups["first"] ?? "", subject, relations);
    const second = draftOf(groups["second"] ?? "", subject, relations);
    if (first === null || second === null || first === second) continue;
    const [earlier, later] = first.line <= second.line ? [first, second] : [second, first];
    later.addRelations({ type: "related-work", targets: [{ name: earlier.title, links: [] }], by: "phrase" }, line);
    isTaken = true;
  }
  return isTaken;
};

/** Takes what a paragraph says of works of the list; whether it says anything. */
export const takeSaidInProse = (rich: Rich, line: number, subject: SubjectOf, relations: RelationReader): boolean => {
  if (rich.text.length > longest || !/\s\p{Ll}|[\u3400-\u9FFF]/u.test(rich.text)) return false;
  const isOfOne = ofOne(rich, line, subject, relations);
  return ofTwo(rich, line, subject, relations) || isOfOne;
};
