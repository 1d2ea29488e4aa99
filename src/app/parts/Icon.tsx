import type { ReactNode } from "react";

/** Drawn on a grid of 16, with the line of the text beside them; they never carry a meaning alone. */
const drawings = {
  search: <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14" />,
  undo: <path d="M5.5 2.5 2.5 5.5l3 3M2.8 5.5H9a4 4 0 0 1 0 8H6" />,
  redo: <path d="m10.5 2.5 3 3-3 3M13.2 5.5H7a4 4 0 0 0 0 8h3" />,
  moon: <path d="M13 9.6A5.6 5.6 0 0 1 6.4 3a5.6 5.6 0 1 0 6.6 6.6Z" />,
  sun: (
    <path d="M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1.4v1.2M8 13.4v1.2M1.4 8h1.2M13.4 8h1.2M3.3 3.3l.9.9M11.8 11.8l.9.9M3.3 12.7l.9-.9M11.8 4.2l.9-.9" />
  ),
  system: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" />
    </>
  ),
  share: <path d="M8 10V1.8M5.2 4.4 8 1.6l2.8 2.8M4.5 7H3v7.2h10V7h-1.5" />,
  close: <path d="m3.5 3.5 9 9m0-9-9 9" />,
  lineage: (
    <>
      <circle cx="3.2" cy="12.6" r="1.5" />
      <path d="M4.7 12.4C8 12 6 4.6 9.6 3.8h3.6M11.2 1.8l2.2 2-2.2 2" />
    </>
  ),
  path: (
    <>
      <circle cx="3.4" cy="8" r="1.7" />
      <circle cx="12.6" cy="8" r="1.7" />
      <path d="M5.1 8h5.8" />
    </>
  ),
  filter: <path d="M2 4h12M4.2 8h7.6M6.4 12h3.2" />,
  play: <path d="M5 3.2v9.6L12.6 8Z" />,
  pause: <path d="M5.4 3.4v9.2M10.6 3.4v9.2" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  check: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  map: <path d="m1.8 4 4-1.6 4.4 1.8 4-1.6v9.4l-4 1.6-4.4-1.8-4 1.6ZM5.8 2.4v9.4M10.2 4.2v9.4" />,
  out: <path d="M6 3H3v10h10v-3M9 2.6h4.4V7M13 3 7.6 8.4" />,
  table: <path d="M2 3h12v10H2ZM2 6.4h12M2 9.7h12M6.4 6.4V13" />,
  view: <path d="M4 2h8v12l-4-3-4 3Z" />,
  help: <path d="M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M8 12.6v.2" />,
  more: <path d="M3.4 8h.01M8 8h.01M12.6 8h.01" strokeWidth="2.2" />,
  left: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  right: <path d="M6 3.5 10.5 8 6 12.5" />,
  locate: (
    <>
      <circle cx="8" cy="8" r="4.4" />
      <path d="M8 1.6v3.2M8 11.2v3.2M1.6 8h3.2M11.2 8h3.2" />
    </>
  ),
  up: <path d="m3.5 10 4.5-4.5 4.5 4.5" />,
  down: <path d="m3.5 6 4.5 4.5L12.5 6" />,
} satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof drawings;

export const Icon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) => (
  <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    {drawings[name]}
  </svg>
);
