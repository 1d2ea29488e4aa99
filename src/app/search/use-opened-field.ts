import { useEffect, useRef, useState } from "react";
import { useApp } from "../context.ts";

/** Who opens a field wants to write: it has the focus, and what was written before it was there. */
export const useOpenedField = <T extends HTMLInputElement | HTMLTextAreaElement>() => {
  const { desk } = useApp();
  const field = useRef<T>(null);
  const [written] = useState(desk.ahead.text);
  useEffect(() => {
    desk.ahead.end();
    field.current?.focus();
    field.current?.setSelectionRange(written.length, written.length);
  }, [desk, written]);
  return { field, written };
};
