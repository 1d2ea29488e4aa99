import { useLayoutEffect, useState } from "react";
import { useApp } from "../context.ts";

/** Who opens a field wants to write. */
const begin = (field: HTMLInputElement | HTMLTextAreaElement | null): void => {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
};

/**
 * What was written before a field was there; null until it is, which is when its place is on the page: what is rendered
 * before may be shown only later, and letters come meanwhile.
 */
export const useOpenedField = () => {
  const { desk } = useApp();
  const [written, setWritten] = useState<string | null>(null);
  useLayoutEffect(() => {
    const text = desk.ahead.text();
    desk.ahead.end();
    setWritten((before) => before ?? text);
  }, [desk]);
  return { field: begin, written };
};
