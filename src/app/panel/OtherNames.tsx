import type { EntityDetail } from "../../atlas/source.ts";
import { NodeLink } from "./NodeLink.tsx";

/** What a thing is a part of, and how else it is written. */
export const OtherNames = ({ partOf, aliases }: Pick<EntityDetail, "partOf" | "aliases">) => (
  <>
    {partOf.length > 0 && (
      <p className="aliases">
        Part of{" "}
        {partOf.map((whole, index) => (
          <span key={whole.id}>
            {index > 0 && ", "}
            <NodeLink id={whole.id}>{whole.name}</NodeLink>
          </span>
        ))}
        .
      </p>
    )}
    {aliases.length > 0 && <p className="aliases">Also written {aliases.join(", ")}.</p>}
  </>
);
