import { useId, type ReactNode } from "react";

export const Section = ({ name, aside, children }: { readonly name: string; readonly aside?: ReactNode; readonly children: ReactNode }) => {
  const heading = useId();
  return (
    <section className="panel-section" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{name}</h3>
        {aside !== undefined && <span className="aside">{aside}</span>}
      </header>
      {children}
    </section>
  );
};
