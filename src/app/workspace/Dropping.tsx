import { useEffect, useState } from "react";
import { useApp } from "../context.ts";
import { isTyping } from "../is-typing.ts";
import type { Gate } from "./gate.ts";
import "./dropping.css";

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

/** Files dropped anywhere on the page, and lists pasted outside of fields, are looked into. */
const follow = (gate: Gate, onDragging: (dragging: boolean) => void): (() => void) => {
  const onDragOver = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onDragging(true);
  };
  const onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) onDragging(false);
  };
  const onDrop = (event: DragEvent): void => {
    onDragging(false);
    if (event.dataTransfer === null || !hasFiles(event)) return;
    event.preventDefault();
    // The files of a drop can only be asked for while it happens; the code that reads them may come later.
    const items = [...event.dataTransfer.items].filter(({ kind }) => kind === "file");
    const held = items.map((item) => ({ handle: handleOf(item), entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
    void Promise.all([gate.show(), import("./gather.ts")]).then(([workspace, { givenByDrop }]) => workspace.give(givenByDrop(held)));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (isTyping(event.target) || !isListText(text)) return;
    event.preventDefault();
    void gate.show().then((workspace) => workspace.giveText(text));
  };
  window.addEventListener("dragover", onDragOver);
  window.addEventListener("dragleave", onDragLeave);
  window.addEventListener("drop", onDrop);
  window.addEventListener("paste", onPaste);
  return () => {
    window.removeEventListener("dragover", onDragOver);
    window.removeEventListener("dragleave", onDragLeave);
    window.removeEventListener("drop", onDrop);
    window.removeEventListener("paste", onPaste);
  };
};

type WithHandle = DataTransferItem & { readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/** Not every browser hands out files that can be read again. */
const handleOf = (item: WithHandle): Promise<FileSystemHandle | null> | null => item.getAsFileSystemHandle?.() ?? null;

/** Pasted text is a list when it has several lines or a link; anything shorter is a search or a slip. */
const isListText = (text: string): boolean => text.trim().split("\n").length > 1 || /https?:\/\//.test(text);

export const Dropping = () => {
  const { gate } = useApp();
  const [dragging, setDragging] = useState(false);
  useEffect(() => follow(gate, setDragging), [gate]);
  if (!dragging) return null;
  return (
    <div className="dropping" aria-hidden="true">
      <p>Drop them to see what is in them</p>
      <p>They are read here. Nothing leaves this machine.</p>
    </div>
  );
};
