import type { WorkSummary } from "../../atlas/source.ts";
import type { Region } from "../../model/map.ts";
import { byline, nameInFull } from "../../view/names.ts";
import { useApp, useView } from "../context.ts";

/** Tint and form of a topic, as everywhere. */
export const tintOf = (region: Region | null): Readonly<Record<string, string>> =>
  region === null
    ? { "--tint": "var(--ink3)", "--rim": "var(--ink2)" }
    : { "--tint": `var(--tint-${region.tint})`, "--rim": `var(--name-${region.tint})` };

interface Props {
  readonly work: WorkSummary;
  readonly region: Region | null;
  readonly out: boolean;
  readonly tabIndex: number;
  readonly stop?: string;
}

/** A work: filled when it is listed, hollow when it is a gap. A press selects it. */
export const Dot = ({ work, region, out, tabIndex, stop }: Props) => {
  const { store } = useApp();
  const { selection } = useView();
  return (
    <button
      type="button"
      className={`work-dot ${region?.mark ?? "circle"}`}
      data-gap={!work.listed || undefined}
      data-out={out || undefined}
      data-stop={stop}
      data-chosen={selection === work.id || undefined}
      tabIndex={tabIndex}
      style={tintOf(region)}
      title={`${nameInFull(work)}\n${byline(work)}`}
      aria-label={`${nameInFull(work)}, ${work.listed ? (region?.name ?? "no topic") : "gap"}`}
      onClick={() => store.select(work.id)}
    />
  );
};
