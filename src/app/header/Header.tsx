import { Search } from "../search/Search.tsx";
import { AddLists } from "../workspace/AddLists.tsx";
import { LensTabs } from "./LensTabs.tsx";
import { Logo } from "./Logo.tsx";
import { Share, ThemeSwitch, UndoRedo } from "./Tools.tsx";

export const Header = () => (
  <header className="header">
    <h1 className="brand">
      <Logo />
      <span>Stemma</span>
    </h1>
    <LensTabs />
    <Search />
    <div className="tools">
      <AddLists />
      <UndoRedo />
      <span className="divider" />
      <ThemeSwitch />
      <Share />
    </div>
  </header>
);
