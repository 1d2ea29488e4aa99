import { inOrder } from "../../view/evidence.ts";
import type { Item, SideItem, WorkItem } from "../../view/outline.ts";
import { counted, sizeWords } from "../../view/words.ts";
import { useGround } from "../context.ts";
import { Byline } from "../parts/Byline.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { WorkTitle } from "../parts/WorkTitle.tsx";
import { WorkSwatch } from "../panel/WorkRows.tsx";

const relatedWords = ({ refersTo, referredTo }: WorkItem): string =>
  [refersTo > 0 ? `${refersTo} →` : null, referredTo > 0 ? `← ${referredTo}` : null].filter((part) => part !== null).join("  ");

const relatedSpoken = ({ refersTo, referredTo }: WorkItem): string =>
  [refersTo > 0 ? `refers to ${refersTo}` : null, referredTo > 0 ? `referred to by ${referredTo}` : null]
    .filter((part) => part !== null)
    .join(", ");

/** "C 23": where the lists state the relation that leads here. */
const Places = ({ item }: { readonly item: WorkItem }) => {
  const { overview } = useGround();
  const [first, ...more] = item.relation === null ? [] : inOrder(item.relation.places, overview.witnesses);
  if (first === undefined) return null;
  return (
    <>
      <span className="unseen">stated in list </span>
      <b>{first.witness.siglum}</b> <span className="unseen">line </span>
      {first.place.line}
      {more.length > 0 && ` +${more.length}`}
    </>
  );
};

const Work = ({ item }: { readonly item: WorkItem }) => (
  <>
    <WorkSwatch work={item.work} />
    <span className="tree-name work-title" title={item.work.title}>
      <WorkTitle work={item.work} />
    </span>
    <Byline work={item.work} />
    <span className="tree-related">
      {item.again && (
        <>
          <span aria-hidden="true">↑ above</span>
          <span className="unseen">further up on this way</span>
        </>
      )}
      {item.open !== null && (
        <>
          <span aria-hidden="true">{relatedWords(item)}</span>
          <span className="unseen">{relatedSpoken(item)}</span>
        </>
      )}
    </span>
    <span className="tree-place">
      <Places item={item} />
    </span>
  </>
);

const sideWords: Readonly<Record<SideItem["side"], string>> = { "refers-to": "refers to", "referred-to": "is referred to by" };

const Side = ({ item }: { readonly item: SideItem }) => (
  <>
    <span className={`tree-side ${item.side === "refers-to" ? "up" : "down"}`}>{sideWords[item.side]}</span>
    <span className="hint">{counted(item.works, "work")}</span>
  </>
);

/** What stands in a row of the tree: a topic, a work, or which way relations lead. */
export const TreeRow = ({ item }: { readonly item: Item }) => (
  <>
    <span className="tree-twist" data-open={item.open ?? undefined} aria-hidden="true">
      {item.open !== null && <Icon name="down" size={12} />}
    </span>
    {item.kind === "region" && (
      <>
        {item.region !== null && <Swatch region={item.region} />}
        <span className="tree-region" dir="auto" style={item.region === null ? undefined : { color: `var(--name-${item.region.tint})` }}>
          {item.name}
        </span>
        <span className="hint">{sizeWords(item.works, item.gaps)}</span>
      </>
    )}
    {item.kind === "work" && <Work item={item} />}
    {item.kind === "side" && <Side item={item} />}
  </>
);
