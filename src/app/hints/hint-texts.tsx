import type { ReactNode } from "react";
import { Cap } from "../palette/Cap.tsx";
import { keysOf } from "../palette/keys.ts";

/** What a first visit needs to know; the rest says itself where it acts. */
export const hints: readonly { readonly id: string; readonly says: (small: boolean) => ReactNode }[] = [
  {
    id: "search",
    says: (small) =>
      small ? (
        "The field above finds any name."
      ) : (
        <>
          <Cap chord={keysOf.search[0]} /> finds any name, <Cap chord={keysOf.palette[0]} /> also what can be done.
        </>
      ),
  },
  { id: "select", says: () => "Select a work: what it refers to, and what refers to it." },
  {
    id: "siglum",
    says: () => (
      <>
        <b className="hint-siglum">A 7</b> is line 7 of list A: every fact leads to its line.
      </>
    ),
  },
];

/** All that a phone has room for in one line. */
export const hintInShort = "Tap a work: what it refers to, what refers to it.";
