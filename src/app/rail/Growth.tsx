import { useEffect, useState } from "react";
import { monthYear } from "../../view/dates.ts";
import { nextStop } from "../../view/growth.ts";
import { useApp, useFilter } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import { useMedia } from "../use-media.ts";

/** How long a month stays before the next. */
const pace = 700;

/** Lets the atlas grow month by month, and says until when it is shown; where motion is unwanted, a press is a month. */
export const Growth = ({ stops, span }: { readonly stops: readonly string[]; readonly span: string | undefined }) => {
  const { store } = useApp();
  const filter = useFilter();
  const { until } = filter;
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const [running, setRunning] = useState(false);
  const goes = running && !still;
  useEffect(() => {
    if (!goes) return undefined;
    const timer = setTimeout(() => {
      const next = nextStop(stops, until);
      store.tuneFilter({ ...store.view.get().filter, until: next });
      if (next === null) setRunning(false);
    }, pace);
    return () => clearTimeout(timer);
  }, [goes, stops, until, store]);
  const press = (): void => {
    if (goes) return setRunning(false);
    if (still || until === null) store.setFilter({ ...filter, until: nextStop(stops, until) });
    return setRunning(!still);
  };
  return (
    <span className="growth">
      {until === null ? (
        span
      ) : (
        <button
          type="button"
          className="growth-until"
          aria-label="Show works of all times again"
          onClick={() => store.setFilter({ ...filter, until: null })}
        >
          until {monthYear(until)} <Icon name="close" size={9} />
        </button>
      )}
      {stops.length > 1 && (
        <button
          type="button"
          className="growth-play"
          aria-label={goes ? "Pause" : still ? "Show the works month by month: next month" : "Let the works appear month by month"}
          title={goes ? "Pause" : "Let the works appear month by month"}
          onClick={press}
        >
          <Icon name={goes ? "pause" : "play"} size={12} />
        </button>
      )}
    </span>
  );
};
