import type { Region } from "../../model/map.ts";

/** Tint and form together are the key of a region: neither alone has to be told apart. Hollow is a gap. */
export const Swatch = ({ region, hollow = false }: { readonly region: Region | null; readonly hollow?: boolean }) => (
  <span
    className={`swatch ${region?.mark ?? "circle"}${hollow ? " hollow" : ""}`}
    style={{ "--tint": `var(--tint-${region?.tint ?? "none"}, var(--ink3))` }}
  />
);
