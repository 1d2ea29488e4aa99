import type { ReactNode } from "react";

/** Opens only http and https, in a page of its own that learns nothing of this one. The atlas holds no other links; this is the second lock. */
export const SafeLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => {
  if (!/^https?:\/\//i.test(href)) return <>{children}</>;
  return (
    <a className="out" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
};
