import { capOf } from "./keys.ts";

const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A chord on its cap; whoever cannot see it is told by aria-keyshortcuts of what it stands on, or else by the cap. */
export const Cap = ({ chord, told = false }: { readonly chord: string; readonly told?: boolean }) => (
  <kbd aria-hidden={told ? undefined : true}>{capOf(chord, onMac())}</kbd>
);
