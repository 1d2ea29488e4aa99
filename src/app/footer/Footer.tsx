import type { ReactNode } from "react";
import type { Lens } from "../../view/state.ts";
import { Legend } from "./Legend.tsx";

export const Footer = ({ status, lens, children }: { readonly status: string; readonly lens: Lens; readonly children: ReactNode }) => (
  <footer className="footer">
    <p className="status" role="status">
      {status}
    </p>
    <Legend lens={lens} />
    {children}
  </footer>
);
