import { startTransition, useEffect, useState } from "react";

/** Browsers without a notion of idleness wait for so many milliseconds. */
const shortly = 200;
/** Nobody waits longer for what is out of sight, however busy the page is. */
const longest = 1000;

const whenIdle = (run: () => void): (() => void) => {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(run, shortly);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(run, { timeout: longest });
  return () => cancelIdleCallback(request);
};

/** Whether a component has just been opened: then it draws what is in sight, and the rest when there is time. */
export const useOpening = (): boolean => {
  const [opening, setOpening] = useState(true);
  useEffect(() => whenIdle(() => startTransition(() => setOpening(false))), []);
  return opening;
};
