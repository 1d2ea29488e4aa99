import type { WorkSummary } from "../../atlas/source.ts";
import type { Region } from "../../model/map.ts";
import { nameInFull } from "../../view/names.ts";

/** Tint and form of a topic, as everywhere. */
export const keyOf = (region: Region | null): string => `${region?.mark ?? "circle"} tint-${region?.tint ?? "none"}`;

interface Props {
  readonly work: WorkSummary;
  readonly region: Region | null;
  readonly out: boolean;
  readonly chosen: boolean;
  readonly tabIndex: number;
  readonly stop: string;
}

/** A work: filled when it is listed, hollow when it is a gap. A press on it is the grid's: there are many of them. */
export const Dot = ({ work, region, out, chosen, tabIndex, stop }: Props) => (
  <button
    type="button"
    className={`work-dot ${keyOf(region)}`}
    data-gap={!work.listed || undefined}
    data-out={out || undefined}
    data-stop={stop}
    data-chosen={chosen || undefined}
    tabIndex={tabIndex}
    aria-label={`${nameInFull(work)}, ${work.listed ? (region?.name ?? "no topic") : "gap"}`}
  />
);
