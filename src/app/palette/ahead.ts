import { isTyping } from "../is-typing.ts";
import type { KeyedCommand } from "./keys.ts";

/* A command may open a field that is still being fetched: what is written meanwhile is meant for it. */

/** Who pauses for longer is not waiting for a field. */
const mostPauseMs = 3000;

type Written = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "timeStamp" | "target" | "isComposing">;

export interface Ahead {
  /** A field is on its way, from this moment on; in ms, as events have it. */
  readonly begin: (at: number) => void;
  /** Whether a press is meant for the field that is on its way. */
  readonly takes: (press: Written) => boolean;
  /** What was written so far. */
  readonly text: () => string;
  /** The field is there, or will not come. */
  readonly end: () => void;
}

export const createAhead = (): Ahead => {
  let text = "";
  /** The last press that counts; null while no field is on its way. */
  let last: number | null = null;
  const end = (): void => {
    text = "";
    last = null;
  };
  return {
    begin: (at) => {
      text = "";
      last = at;
    },
    text: () => text,
    end,
    takes: ({ key, ctrlKey, metaKey, altKey, timeStamp, target, isComposing }) => {
      if (last === null) return false;
      const isWritten = key.length === 1 || key === "Backspace" || key === "Enter";
      if (timeStamp - last > mostPauseMs || isTyping(target) || key === "Escape") end();
      if (last === null || !isWritten || isComposing || ctrlKey || metaKey || altKey) return false;
      last = timeStamp;
      text = key === "Backspace" ? text.slice(0, -1) : key === "Enter" ? text : `${text}${key}`;
      return true;
    },
  };
};

/** Commands that open a field to write in. */
export const opensField = (id: KeyedCommand): boolean => id === "path" || id.startsWith("add.");
