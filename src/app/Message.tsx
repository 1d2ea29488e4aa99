import type { ReactNode } from "react";
import { Logo } from "./header/Logo.tsx";

/** When there is nothing to explore: what is the matter, and what to do. */
export const Message = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <main className="message">
    <Logo size={40} />
    <h1>{title}</h1>
    {children}
  </main>
);
