import type { ReactNode } from "react";
import type { Path } from "../../view/path-sentences.ts";
import type { Lens } from "../../view/state.ts";
import { HowToRead } from "../trust/HowToRead.tsx";
import { Legend } from "./Legend.tsx";

interface Props {
  readonly status: string;
  readonly lens: Lens;
  /** Whether a work is selected, which the map shows with its like. */
  readonly selected: boolean;
  /** The path that the map shows. */
  readonly path: Path | null;
  readonly children: ReactNode;
}

export const Footer = ({ status, lens, selected, path, children }: Props) => (
  <footer className="footer">
    <p className="status" role="status">
      {status}
    </p>
    <Legend lens={lens} selected={selected} path={path} />
    <div className="footer-end">
      <HowToRead />
      {children}
    </div>
  </footer>
);
