import { row, type Form, type Paper } from "./plain-form-lines.ts";

/* Programmes of one meeting in plain lines: how sessions are called, where the times stand, and how authors are set. */

const about = ["Storage", "Scheduling", "Verification", "Networks"];
const chairs = ["Grace Hopper", "Ada Byron", "Edsger Dijkstra", "Barbara Liskov"];

const sessions: Readonly<Record<string, (number: number, topic: string, chair: string) => string>> = {
  counted: (number, topic) => `Session ${String(number)}: ${topic}`,
  "counted behind a day": (number, topic) => `Day 1, Session ${String(number)} — ${topic}`,
  "called a track": (number, topic) => `Track ${"ABCD"[number - 1] ?? "E"}: ${topic}`,
  "chair in brackets": (_number, topic, chair) => `${topic} (Session Chair: ${chair})`,
  "chair behind a stroke": (_number, topic, chair) => `Session: ${topic} / Chair: ${chair}`,
  "chair below": (_number, topic, chair) => `${topic}\nChair: ${chair} (EPFL)`,
};

const minute = (at: number): string => ["00", "20", "40"][at % 3] ?? "";
const clock = (at: number): string => `${String(9 + (Math.floor(at / 3) % 8))}:${minute(at)}`;

const times: Readonly<Record<string, (title: string, at: number) => string>> = {
  "no times": (title) => title,
  "in front": (title, at) => `${clock(at)} ${title}`,
  "in items": (title, at) => `- ${clock(at)} – ${title}`,
  "in brackets": (title, at) => `${title} (${clock(at)})`,
  above: (title, at) => `${clock(at)}\n${title}`,
};

const people: Readonly<Record<string, (paper: Paper) => string>> = {
  "names alone": ({ authors }) => authors.join(", "),
  "each with a place": ({ authors, who }) => authors.map((name) => `${name} (${who})`).join(", "),
  "by all": ({ authors, who }) => `by ${row(authors)} (${who})`,
};

const numberOf = ({ year }: Paper): number => (year % 4) + 1;
const headingOf = (call: (number: number, topic: string, chair: string) => string, paper: Paper): string => {
  const at = numberOf(paper) - 1;
  const pause = at % 2 === 1 ? "Coffee break\n\n" : "";
  return `\n${pause}${call(at + 1, about[at] ?? "", chairs[at] ?? "")}\n§# ${about[at] ?? ""}\n`;
};

export const sessionForms: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(sessions).flatMap(([called, call]) =>
    Object.entries(times).flatMap(([timed, time]) =>
      Object.entries(people).map(([set, who]): [string, Form] => [
        `sessions: ${called}, ${timed}, ${set}`,
        {
          head: ["OSDI 2024 Technical Program", ""],
          sections: (paper) => [headingOf(call, paper)],
          line: (paper, at) => ({
            text: `${time(paper.title, at)}\n§\n${timed === "in items" ? "  " : ""}${who(paper)}\n`,
            authors: paper.authors,
            edition: "v OSDI 2024",
            ...(set === "names alone" ? {} : { saysWho: true as const }),
          }),
        },
      ]),
    ),
  ),
);
