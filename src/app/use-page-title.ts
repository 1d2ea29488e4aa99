import { useEffect } from "react";
import type { NodeDetail } from "../atlas/source.ts";
import { nameInFull } from "../view/names.ts";

/** What is selected names the page, so that a history of views can be read. */
export const usePageTitle = (detail: NodeDetail | null | undefined): void => {
  const name = detail == null ? null : detail.kind === "work" ? nameInFull(detail.summary) : detail.name;
  useEffect(() => {
    document.title = name === null ? "Stemma" : `${name} · Stemma`;
  }, [name]);
};
