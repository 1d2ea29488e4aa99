import type { LineAccount } from "../claims.ts";
import {
  before,
  behind,
  chair,
  day,
  event,
  isOccasion,
  isPlace,
  meeting,
  numberedRoom,
  oneTalk,
  pause,
  room,
  roomAlone,
  session,
  when,
} from "./programme-words.ts";
import { plain, slice, trim, type Rich } from "./rich.ts";
import type { FrontMatterField, TreeNode } from "./tree.ts";

/*
 * Programmes of conferences: times stand before or behind what happens then. What happens is a session that papers
 * follow, a paper itself, or a break; who leads a session is nobody's author.
 */

interface Timed {
  readonly rich: Rich;
  readonly isTimed: boolean;
  /** Its time stands alone on the line above it. */
  readonly isBelowTime?: true;
}

const withoutTime = (rich: Rich): Timed => {
  const led = before.exec(rich.text);
  if (led !== null && led[0].length > 0) return { rich: trim(slice(rich, led[0].length)), isTimed: true };
  const closed = behind.exec(rich.text);
  return closed !== null && closed.index > 0 ? { rich: trim(slice(rich, 0, closed.index)), isTimed: true } : { rich, isTimed: false };
};

/** "9:00 am–10:30 am" over "Storage": what follows on the next line of a block that begins with its time happens then. */
const timesOf = (nodes: readonly TreeNode[]): readonly Timed[] => {
  const own = nodes.map((node) => (isLine(node) ? withoutTime(node.rich) : { rich: node.rich, isTimed: false }));
  return own.map((each, at) => {
    const [before, node, time] = [nodes[at - 2], nodes[at], own[at - 1]];
    const isAlone = time?.isTimed === true && time.rich.text === "" && nodes[at - 1]?.kind === "text" && node?.kind === "text";
    const isFirst = nodes[at - 1]?.block === node?.block && before?.block !== node?.block;
    return isAlone && isFirst && !each.isTimed ? { ...each, isTimed: true, isBelowTime: true } : each;
  });
};

/** "Session 2: Verification" is about verification. */
const sessionName = (rich: Rich): Rich => {
  const found =
    /^(?:(?:technical|paper|parallel|plenary)\s+)?(?:session|track)(?:\s*\d+\w?|\s+(?:[a-z]|[ivx]+))?\s*(?:[:：.–—]|-(?=\s))\s*(?=\S)/i.exec(
      rich.text,
    );
  return found === null ? rich : trim(slice(rich, found[0].length));
};

/** Lines of a programme are short; what is longer is not searched for times. */
const isLine = ({ kind, rich }: TreeNode): boolean => (kind === "text" || kind === "heading" || kind === "item") && rich.text.length <= 300;

/** What is indented below a day, or below the first line, stands beside it like what follows after a blank line. */
const besideDay = (node: TreeNode, at: number): readonly TreeNode[] =>
  node.kind === "text" && (day.test(node.rich.text) || (at === 0 && node.children.every(({ children }) => children.length === 0)))
    ? [{ ...node, children: [] }, ...node.children]
    : [node];

/** What is indented below a time that stands alone is what happens then; what has a time of its own happens beside it. */
const belowTime = (node: TreeNode): readonly TreeNode[] => {
  const time = node.kind === "text" && node.children.length > 0 ? before.exec(node.rich.text) : null;
  if (time === null) return [node];
  const isAlone = time[0].length === node.rich.text.length;
  const from = isAlone ? 0 : node.children.findIndex(({ rich }) => before.test(rich.text));
  return from < 0 ? [node] : [{ ...node, children: node.children.slice(0, from) }, ...node.children.slice(from)];
};

/** Lines without a time of their own stand below the one of their block that has one. */
const belowStarts = (nodes: readonly TreeNode[], times: readonly Timed[]): readonly TreeNode[] => {
  const out: TreeNode[] = [];
  let start: TreeNode | null = null;
  for (const [at, node] of nodes.entries()) {
    const { rich, isTimed } = times[at] ?? { rich: node.rich, isTimed: false };
    if (node.kind === "text" && !isTimed && start?.block === node.block) {
      start.children.push(node);
      continue;
    }
    start =
      node.kind === "text" && isTimed && rich.text !== "" && !session.test(rich.text) ? { ...node, children: [...node.children] } : null;
    out.push(start ?? node);
  }
  return out;
};

const noPaper = "part of a programme that is no paper";
const leadsSession = "leads a session";
const whereHeld = "where a session is held";

const saidOfSession = (text: string): string | null =>
  chair.test(text) ? leadsSession : room.test(text) || roomAlone.test(text) ? whereHeld : null;

const year = /\b(?:19|20)\d{2}\b/;

/** What the lines before the first time call the meeting, each with the year of the days on which it was held. */
const occasions = (head: readonly TreeNode[]): readonly FrontMatterField[] => {
  const dates = head.flatMap(({ rich }) => when.exec(rich.text)?.[0] ?? []);
  const held = dates.map((date) => year.exec(date)?.[0]).find((found) => found !== undefined);
  return head.flatMap(({ rich: { text }, line }) => {
    const name = text.replace(when, "").replace(/[\s,;.|·–—-]+$/, "");
    const value = year.test(name) || held === undefined ? name : `${name} ${held}`;
    return isPlace(name) || name === "" || day.test(text) ? [] : [{ key: "event", value, line }];
  });
};

/** From so many lines on what has a time is no paper but a session of them. */
const mostOfPaper = 4;
const shareSigned = 0.6;

export interface Programme {
  readonly nodes: TreeNode[];
  /** What is held, as its head says it. */
  readonly front: readonly FrontMatterField[];
}

/** A programme while it is read. */
interface Held {
  readonly nodes: readonly TreeNode[];
  readonly times: readonly Timed[];
  readonly isPlain: boolean;
  /** The first that has a time. */
  readonly first: number;
  /** Where sessions are called so, what has many lines below its time is a paper with many authors. */
  readonly areNamed: boolean;
  /** Most of what has a time has a line or two below it in its block, as papers have their authors. */
  readonly areSigned: boolean;
  readonly accounts: LineAccount[];
}

const leave = (node: TreeNode, { accounts }: Held, as: LineAccount["as"], reason: string): TreeNode[] => {
  accounts.push({ line: node.line, as, reason });
  return node.children;
};

const withoutChairs = (below: readonly TreeNode[], held: Held): TreeNode[] =>
  below.flatMap((node) => {
    const said = saidOfSession(node.rich.text);
    return said === null ? [node] : leave(node, held, "metadata", said);
  });

/** What is said of a break below it is no paper either. */
const withoutPause = (node: TreeNode, held: Held): TreeNode[] => {
  const isSaid = node.children.length <= 2 && node.children.every(({ kind, children }) => kind === "text" && children.length === 0);
  const left = leave(node, held, "ignored", noPaper);
  // What is listed behind a pause with a heading of its own belongs to no session before it.
  if (node.kind === "heading") return [{ ...node, rich: plain(""), children: [] }, ...left];
  return isSaid ? left.flatMap((child) => leave(child, held, "ignored", noPaper)) : left;
};

/** How many lines stand between this time and the next. */
const linesBehind = ({ nodes, times }: Held, at: number): number => {
  let end = at + 1;
  while (end < nodes.length && times[end]?.isTimed !== true && nodes[end]?.kind !== "heading") end += 1;
  return nodes.slice(at + 1, end).reduce((sum, { children }) => sum + 1 + children.length, nodes[at]?.children.length ?? 0);
};

/** Whether papers stand below it, in blocks of their own between this time and the next. */
const hasPapers = ({ nodes, times }: Held, at: number): boolean => {
  for (let next = at + 1; next < nodes.length && times[next]?.isTimed !== true; next += 1) {
    const [one, behind] = [nodes[next], nodes[next + 1]];
    const isOther = one?.kind === "text" && one.block !== nodes[at]?.block;
    if (isOther && (one.children.length > 0 || (behind?.block === one.block && times[next + 1]?.isTimed !== true))) return true;
  }
  return false;
};

/** How many lines stand below it in its own block, or indented below it. */
const ownLines = ({ nodes, times }: Pick<Held, "nodes" | "times">, at: number): number => {
  const { block, children } = nodes[at] as TreeNode;
  let end = at + 1;
  while (nodes[end]?.block === block && times[end]?.isTimed === false) end += 1;
  return children.length + end - at - 1;
};

const isOnlyLine = ({ nodes }: Held, at: number): boolean => nodes[at + 1]?.block !== nodes[at]?.block && nodes[at]?.children.length === 0;

/** "16:00 - 17:30  Work-in-progress session" over the next time, or over nothing. */
const isEventAlone = (text: string, at: number, held: Held): boolean => {
  const isLast = held.nodes[at]?.children.length === 0 && (isOnlyLine(held, at) || held.times[at + 1]?.isTimed === true);
  return isLast && event.test(text) && !hasPapers(held, at);
};

/** Breaks, and what stands at a time of its own and is no session of papers. */
const isPause = ({ rich: { text }, isTimed, isBelowTime }: Timed, at: number, held: Held): boolean =>
  isTimed &&
  (text === "" ||
    pause.test(text) ||
    isEventAlone(text, at, held) ||
    (isBelowTime === true && (event.test(text) || (isOnlyLine(held, at) && !hasPapers(held, at)))));

/** In the block of the first line, or alone: two names below a title are no place. */
const isBesideTitle = (nodes: readonly TreeNode[], at: number): boolean => {
  const block = nodes[at]?.block;
  return block === nodes[0]?.block || (nodes[at - 1]?.block !== block && nodes[at + 1]?.block !== block);
};

/** What a line says of the meeting, of a day or of a session; null where it says what happens. */
const saidOf = ({ kind }: TreeNode, { rich: { text } }: Timed, at: number, { isPlain, first, nodes }: Held): string | null => {
  const isInHead = at > 0 && at < first && (when.test(text) || isBesideTitle(nodes, at));
  const ofSession = saidOfSession(text);
  if (ofSession !== null) return ofSession;
  if (isPlain && day.test(text)) return "day of a programme";
  if (isInHead && kind === "text" && (isOccasion(text) || numberedRoom.test(text))) return "where and when it was held";
  return isPlain && isInHead && meeting.test(text) ? "what was held" : null;
};

/** A session is a heading over its papers, anything else with a time is a paper. */
const happening = (node: TreeNode, { rich, isBelowTime }: Timed, at: number, held: Held): TreeNode[] => {
  if (node.kind === "item") return [{ ...node, rich, isDay: true }];
  const isLong =
    isBelowTime === true
      ? hasPapers(held, at)
      : !held.areNamed && linesBehind(held, at) >= mostOfPaper && !(held.areSigned && ownLines(held, at) > 0);
  if (node.kind !== "heading" && !session.test(rich.text) && (!isLong || oneTalk.test(rich.text))) return [{ ...node, rich }];
  const { children, ...own } = node;
  const level = node.kind === "heading" ? node.level : 2;
  return [{ ...own, kind: "heading", level, rich: sessionName(rich), children: [] }, ...withoutChairs(children, held)];
};

/** "Leaf Days 2031" over where and when they are held. */
const isDatedBelow = ({ kind, block }: TreeNode, { nodes, first }: Held): boolean =>
  kind === "text" && nodes.slice(1, first).some((each) => each.block === block && when.test(each.rich.text) && isOccasion(each.rich.text));

/** One line that is no break, as what it is. */
const readLine = (node: TreeNode, timed: Timed, at: number, held: Held): TreeNode[] => {
  const said = saidOf(node, timed, at, held);
  if (said !== null) return leave(node, held, "metadata", said);
  if (at === 0 && !timed.isTimed && (held.isPlain || isDatedBelow(node, held))) return [{ ...node, kind: "heading", level: 1 }];
  if (held.isPlain && at < held.first && isBesideTitle(held.nodes, at) && isPlace(timed.rich.text))
    return leave(node, held, "metadata", "where it was held");
  return timed.isTimed ? happening(node, timed, at, held) : [node];
};

/** What is happening at the times of a programme: the nodes anew, in order, with breaks, days and chairs taken out. */
export const readProgramme = (written: readonly TreeNode[], isPlain: boolean, accounts: LineAccount[]): Programme => {
  const lines = isPlain ? written.flatMap(besideDay).flatMap(belowTime) : [...written];
  const timesOfLines = timesOf(lines);
  if (timesOfLines.filter(({ isTimed }) => isTimed).length < 3) return { nodes: lines, front: [] };
  const areNamed = timesOfLines.filter(({ rich, isTimed }) => (isTimed || isPlain) && session.test(rich.text)).length >= 2;
  const nodes = areNamed && !isPlain ? belowStarts(lines, timesOfLines) : lines;
  const times = nodes === lines ? timesOfLines : timesOf(nodes);
  const first = times.findIndex(({ isTimed }) => isTimed);
  const timed = nodes.flatMap((_node, at) => (times[at]?.isTimed === true ? [at] : []));
  const signed = timed.map((at) => ownLines({ nodes, times }, at)).filter((lines) => lines > 0 && lines < mostOfPaper);
  const areSigned = signed.length >= timed.length * shareSigned;
  const held: Held = { nodes, times, isPlain, first, areNamed, areSigned, accounts };
  let blockOfPause = -1;
  const read = nodes.flatMap((node, at): TreeNode[] => {
    const timed = times[at] ?? { rich: node.rich, isTimed: false };
    if (!isLine(node)) return [node];
    if (node.block === blockOfPause && !timed.isTimed && node.kind === "text") return withoutPause(node, held);
    if (!isPause(timed, at, held)) return readLine(node, timed, at, held);
    if (timed.isBelowTime === true) blockOfPause = node.block;
    return withoutPause(node, held);
  });
  return { nodes: read, front: occasions(nodes.slice(0, first).filter(isLine)) };
};
