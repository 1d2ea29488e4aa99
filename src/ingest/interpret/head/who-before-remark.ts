import type { ListRegistry } from "../line/list-registry.ts";
import type { Slot } from "../line/slots.ts";
import { rowSays } from "./row.ts";

const signed = /^\p{Extended_Pictographic}\uFE0F?\s*([^\p{Extended_Pictographic}]{2,160}?)\s+[-–—]{1,3}\s+(\S.*)$/u;

/** "🏛️ PKU, Google Brain - GPipe, but asynchronous": a sign leads to who did it, and a dash to what is said of the work. */
export const whoBeforeRemark = (
  note: string,
  registry: ListRegistry,
): { readonly slots: readonly Slot[]; readonly note: string } | null => {
  const [, who = "", remark = ""] = signed.exec(note) ?? [];
  const slots = who === "" ? null : rowSays(who, registry);
  const saysWho = slots?.some(({ values }) => values?.some(({ kind }) => kind === "institutions" || kind === "people")) === true;
  return slots === null || !saysWho ? null : { slots, note: remark };
};
