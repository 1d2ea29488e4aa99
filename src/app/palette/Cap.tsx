import { capOf } from "./keys.ts";

const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A chord on its cap; whoever cannot see it is told by aria-keyshortcuts. */
export const Cap = ({ chord }: { readonly chord: string }) => <kbd aria-hidden="true">{capOf(chord, onMac())}</kbd>;
