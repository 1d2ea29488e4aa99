import { useEffect } from "react";
import { pathLength, pathName, pathSentence, worksOfPath, type Path } from "../../view/path-sentences.ts";
import { useApp, useView } from "../context.ts";
import { NodeLink } from "../panel/NodeLink.tsx";
import { Sigla } from "../parts/Sigla.tsx";

interface Props {
  readonly path: Path;
  readonly rank: number;
  readonly shown: boolean;
}

/** A press anywhere but on a name or a siglum shows the path on the map; its button reaches over the whole row. */
export const PathRow = ({ path, rank, shown }: Props) => {
  const { store, desk } = useApp();
  const { lens } = useView();
  // The lineage has works only; it shows a path that passes through nothing else.
  const canvas = lens === "lineage" && worksOfPath(path).length === path.length ? "lineage" : "map";
  // Elsewhere it is what a press would show.
  const seen = shown && lens === canvas;
  const point = (pointed: number | null): void => desk.pointedPath.set(pointed);
  useEffect(() => () => desk.pointedPath.set(null), [desk]);
  return (
    <li className="path-row" data-shown={seen || undefined} onPointerEnter={() => point(rank)} onPointerLeave={() => point(null)}>
      <p className="path-head">
        <button
          type="button"
          className="path-show"
          aria-pressed={seen}
          title={canvas === "map" ? "Show on the map" : "Show in the lineage"}
          onClick={() => {
            point(null);
            store.showPath(seen ? null : rank, canvas);
          }}
          onFocus={() => point(rank)}
          onBlur={() => point(null)}
        >
          <span>{pathName(path)}</span>
        </button>
        <span className="aside">{seen ? (lens === "lineage" ? "in the lineage" : "on the map") : pathLength(path)}</span>
      </p>
      <p className="path-sentence">
        {pathSentence(path).map((piece, index) => {
          if (piece.kind === "text") return <span key={index}>{piece.text}</span>;
          if (piece.kind === "places") return <Sigla key={index} places={piece.places} most={2} />;
          return (
            <NodeLink key={index} id={piece.node.id}>
              {piece.node.name}
            </NodeLink>
          );
        })}
      </p>
    </li>
  );
};
