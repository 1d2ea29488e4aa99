import { type Form, type Paper, type Written } from "./plain-form-lines.ts";

/* Lines divided by any sign that somebody may have on a keyboard, and titles in any quotation marks, in several orders. */

const signs = [
  " & ",
  " = ",
  " > ",
  " # ",
  " + ",
  " \\ ",
  " => ",
  " ~ ",
  " @ ",
  " ⟡ ",
  "/",
  "__",
  "   ",
  "<br>",
  "; ",
  " · ",
  " // ",
  " — ",
];
const marks: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["« ", " »"],
  ["‘", "’"],
  ["**", "**"],
  ["`", "`"],
];
const orders = ["TE", "ET", "TAE", "ATE", "TWE"] as const;

const partsOf = (order: string, { title, authors, where, year, who }: Paper): readonly string[] =>
  [...order].map((part) =>
    part === "T" ? title : part === "A" ? authors.slice(0, 3).join(", ") : part === "W" ? who : `${where} ${String(year)}`,
  );

const written = (text: string, order: string, paper: Paper): Written => ({
  text: `- ${text}`,
  ...(order.includes("A") ? { authors: paper.authors.slice(0, 3) } : {}),
  ...(order.includes("W") ? { saysWho: true as const } : {}),
});

const bySign = signs.flatMap((sign) =>
  orders.map((order): [string, Form] => [
    `own sign "${sign}" ${order}`,
    (paper) => written(partsOf(order, paper).join(sign), order, paper),
  ]),
);

const byMarks = marks.flatMap(([open, close]) =>
  orders.map((order): [string, Form] => [
    `own marks ${open}${close} ${order}`,
    (paper) =>
      written(
        partsOf(order, paper)
          .map((part, at) => (order[at] === "T" ? open + part + close : part))
          .join(" "),
        order,
        paper,
      ),
  ]),
);

/** T stands for the title, A for its authors, W for where they work, E for where and when. */
export const dividerForms: Readonly<Record<string, Form>> = Object.fromEntries([...bySign, ...byMarks]);
