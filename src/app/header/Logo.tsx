/** A small stemma: one source, three witnesses, one of them lost. */
export const Logo = ({ size = 20 }: { readonly size?: number }) => (
  <svg className="logo-mark" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 5.2v4.3M10 9.5C7 10 4.4 11.6 4 14.4M10 9.5c3 .5 5.6 2.1 6 4.9M10 9.5v4.9" />
    <circle cx="10" cy="3.4" r="1.8" />
    <circle className="full" cx="4" cy="16.2" r="1.8" />
    <circle className="full" cx="10" cy="16.2" r="1.8" />
    <circle cx="16" cy="16.2" r="1.8" />
  </svg>
);
