import type { NodeDetail } from "../../atlas/source.ts";
import { useApp } from "../context.ts";
import { TrailRow } from "../trail/TrailRow.tsx";
import { EntityPanel } from "./EntityPanel.tsx";
import { InstitutionPanel } from "./InstitutionPanel.tsx";
import { WorkPanel } from "./WorkPanel.tsx";

const Page = ({ detail }: { readonly detail: NodeDetail }) => {
  if (detail.kind === "institution") return <InstitutionPanel detail={detail} />;
  return detail.kind === "work" ? <WorkPanel detail={detail} /> : <EntityPanel detail={detail} />;
};

/** Everything known of the selected node; null when no list names it (any more). */
export const Panel = ({ detail }: { readonly detail: NodeDetail | null }) => {
  const { store } = useApp();
  if (detail === null) {
    return (
      <div className="panel-missing">
        <h2>Not in this atlas</h2>
        <p className="said">
          The address names something that none of these lists has. It may have been in another atlas, or under another name: try the
          search.
        </p>
        <button type="button" className="action" onClick={() => store.select(null)}>
          Close
        </button>
      </div>
    );
  }
  return (
    <>
      <div className="panel-body">
        <Page detail={detail} />
      </div>
      <TrailRow />
    </>
  );
};
