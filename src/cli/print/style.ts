import type { Effects, Output } from "../effects.ts";

type Paint = (text: string) => string;

/** Marks of rank on a terminal; plain text elsewhere and with NO_COLOR. */
export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly accent: Paint;
  readonly warn: Paint;
}

const plain: Paint = (text) => text;
const paint =
  (open: number, close: number): Paint =>
  (text) =>
    text === "" ? "" : `\u001B[${open}m${text}\u001B[${close}m`;

const coloured: Style = { strong: paint(1, 22), faint: paint(2, 22), accent: paint(31, 39), warn: paint(33, 39) };
const uncoloured: Style = { strong: plain, faint: plain, accent: plain, warn: plain };

export const styleFor = (output: Output, env: Effects["env"]): Style =>
  output.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb" ? coloured : uncoloured;
