import type { ReactNode } from "react";
import { lensNames } from "../../view/state.ts";
import { readings, trustNumbers, trustSentences, type ReadingMark } from "../../view/trust.ts";
import { useGround, useView } from "../context.ts";
import { Dialog } from "../parts/Dialog.tsx";

const Line = ({ kind = "" }: { readonly kind?: string }) => (
  <svg className={`legend-line ${kind}`} width="30" height="10" viewBox="0 0 30 10" aria-hidden="true">
    <path d="M1 5h24" />
    <path className="head" d="M24 2l5 3-5 3z" />
  </svg>
);

/** As drawn in the pictures and their legends. */
const marks: Readonly<Record<ReadingMark, ReactNode>> = {
  dots: (
    <span className="legend-dots">
      <i className="once" />
      <i className="twice" />
      <i className="often" />
    </span>
  ),
  gap: <span className="legend-gap" />,
  region: <span className="mark-region" />,
  relation: <Line />,
  alike: <span className="legend-like" />,
  led: <Line kind="led" />,
  builds: <Line kind="builds" />,
  cell: (
    <span className="legend-dots">
      <i className="work" />
      <i className="work" />
    </span>
  ),
  joint: (
    <svg className="legend-line" width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
      <path d="M3 12C6 1 20 1 23 12" />
    </svg>
  ),
  siglum: <b className="hint-siglum">A 7</b>,
  topic: <span className="kind-mark topic" />,
  time: (
    <svg className="legend-line" width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      <path d="M1 3h28M4 3v4M20 3v4M24 3v4M27 3v4" />
    </svg>
  ),
};

/** How the picture is read, and how far it can be trusted. */
export const TrustNote = () => {
  const { map, works, relations } = useGround();
  const { lens } = useView();
  const numbers = trustNumbers(works, relations, map.quality);
  return (
    <Dialog title={`How to read the ${lensNames[lens].toLowerCase()}`} kind="trust-note">
      <ul className="readings">
        {readings[lens].map(({ mark, says }) => (
          <li key={mark}>
            <span className="reading-mark" aria-hidden="true">
              {marks[mark]}
            </span>
            {says}
          </li>
        ))}
      </ul>
      <h3>How far to trust it</h3>
      <ul className="trust">
        {trustSentences(lens, numbers).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  );
};
