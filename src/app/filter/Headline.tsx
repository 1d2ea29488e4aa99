import { useMemo } from "react";
import { mapHeadline } from "../../view/map-headline.ts";
import { useGround } from "../context.ts";

/** What the map shows, in the place of the filter's sentence while nothing is asked: the map keeps its size when something is. */
export const Headline = () => {
  const { map, works } = useGround();
  const said = useMemo(() => mapHeadline(map.regions, new Map(works.map((work) => [work.id, work]))), [map, works]);
  if (said === null) return null;
  return (
    <div className="headline-strip">
      <p>
        <span>
          <b>{said.regions}</b>
          {said.inferred}
        </span>{" "}
        {said.newest !== null && <span>{said.newest}</span>}
      </p>
    </div>
  );
};
