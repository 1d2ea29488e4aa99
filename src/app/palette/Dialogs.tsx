import type { ComponentType } from "react";
import { LinesDialog } from "../additions/LinesDialog.tsx";
import { useApp, useStore } from "../context.ts";
import type { DialogName } from "../desk.ts";
import { TrustNote } from "../trust/TrustNote.tsx";
import { ViewsMenu } from "../views/ViewsMenu.tsx";
import { KeysSheet } from "./KeysSheet.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import "./dialogs.css";

const dialogs: Readonly<Record<DialogName, ComponentType>> = {
  keys: KeysSheet,
  views: ViewsMenu,
  trust: TrustNote,
  lines: LinesDialog,
  more: MoreMenu,
};

/** The one dialog that is open. */
export const Dialogs = () => {
  const { desk } = useApp();
  const name = useStore(desk.dialog);
  if (name === null) return null;
  const Shown = dialogs[name];
  return <Shown key={name} />;
};
