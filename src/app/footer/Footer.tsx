import type { ReactNode } from "react";
import type { Lens } from "../../view/state.ts";
import { HowToRead } from "../trust/HowToRead.tsx";
import { Legend } from "./Legend.tsx";

interface Props {
  readonly status: string;
  readonly lens: Lens;
  /** Whether a work is selected, which the map shows with its like. */
  readonly selected: boolean;
  readonly children: ReactNode;
}

export const Footer = ({ status, lens, selected, children }: Props) => (
  <footer className="footer">
    <p className="status" role="status">
      {status}
    </p>
    <Legend lens={lens} selected={selected} />
    <div className="footer-end">
      <HowToRead />
      {children}
    </div>
  </footer>
);
