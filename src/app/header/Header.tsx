import { memo } from "react";
import { Search } from "../search/Search.tsx";
import { AddLists } from "../workspace/AddLists.tsx";
import { LensTabs } from "./LensTabs.tsx";
import { Logo } from "./Logo.tsx";
import { More, Share, ThemeSwitch, UndoRedo, Views } from "./Tools.tsx";

export const Header = memo(() => (
  <header className="header">
    <h1 className="brand">
      <Logo />
      <span>Stemma</span>
    </h1>
    <LensTabs />
    <Search />
    <div className="tools">
      <AddLists />
      <Views />
      <UndoRedo />
      <span className="divider" />
      <ThemeSwitch />
      <Share />
      <More />
    </div>
  </header>
));
Header.displayName = "Header";
