import { useCallback, useEffect, useRef } from "react";
import type { NodeId } from "../../model/ids.ts";
import { isLong, pathCount } from "../../view/path-sentences.ts";
import { useApp, useGround, useView } from "../context.ts";
import { takeLostFocus } from "../lost-focus.ts";
import { Section } from "../panel/Section.tsx";
import { Combobox } from "../search/Combobox.tsx";
import { useOpenedField } from "../search/use-opened-field.ts";
import { useAnswer } from "../use-answer.ts";
import { Kinds } from "./Kinds.tsx";
import { LongPath, NoPath } from "./NoPath.tsx";
import { PathRow } from "./PathRow.tsx";
import { usePaths } from "./use-paths.ts";
import "./paths.css";

interface End {
  readonly id: NodeId;
  readonly name: string;
}

/** The name of the other end; null when this atlas does not have it. */
const useOtherEnd = (): End | null | undefined => {
  const { source } = useGround();
  const { to } = useView().path;
  const ask = useCallback(async () => {
    const node = to === null ? null : await source.node(to);
    if (node === null) return { of: to, end: null };
    const name = node.kind === "work" ? (node.summary.shortTitle ?? node.summary.title) : node.name;
    return { of: to, end: { id: node.kind === "work" ? node.summary.id : node.id, name } };
  }, [source, to]);
  const answer = useAnswer(to === null ? null : ask);
  return answer?.of === to ? answer?.end : undefined;
};

/** Asks for the other end, and has the focus until it is named. */
const Asking = ({ from, onDone }: { readonly from: string; readonly onDone: () => void }) => {
  const { store } = useApp();
  const { field, written } = useOpenedField();
  if (written === null) return null;
  return (
    <Combobox
      field={field}
      written={written}
      label={`Path from ${from} to`}
      placeholder="to which work, person, place…"
      onChoose={({ id }) => store.seekPath({ to: id })}
      onLeave={onDone}
    />
  );
};

/** The other end; a press asks for another one. It takes the focus when nothing else has it, as after a choice. */
const OtherEnd = ({ name, onAsk }: { readonly name: string; readonly onAsk: () => void }) => {
  const { store } = useApp();
  const self = useRef<HTMLButtonElement>(null);
  useEffect(() => takeLostFocus(store, self.current), [store]);
  return (
    <p className="path-end">
      <span className="path-end-name">to {name}</span>
      <button ref={self} type="button" className="action" onClick={onAsk}>
        Another end
      </button>
    </p>
  );
};

const Found = ({ from, to }: { readonly from: End; readonly to: End }) => {
  const { shown } = useView().path;
  const paths = usePaths(from.id);
  if (from.id === to.id) return <p className="said">A path needs two ends, and this is {from.name} again.</p>;
  if (paths === undefined) return null;
  return (
    <>
      {paths.length === 0 ? (
        <NoPath from={from} to={to} />
      ) : (
        <ol className="path-rows" aria-label={`Paths from ${from.name} to ${to.name}: ${pathCount(paths.length)}`}>
          {paths.map((path, index) => (
            <PathRow key={path.map(({ node }) => node.id).join(" ")} path={path} rank={index + 1} shown={shown === index + 1} />
          ))}
        </ol>
      )}
      {paths[0] !== undefined && isLong(paths[0]) && <LongPath from={from} to={to} path={paths[0]} />}
      <Kinds />
    </>
  );
};

interface Props {
  readonly from: End;
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
}

/** The shortest ways from the selected node to another one, told as sentences. */
export const Paths = ({ from, asking, onAsk }: Props) => {
  const { to } = useView().path;
  const end = useOtherEnd();
  const paths = usePaths(from.id);
  return (
    <Section name={`Paths from ${from.name}`} {...(paths === undefined || paths.length === 0 ? {} : { aside: pathCount(paths.length) })}>
      <div className="paths">
        {asking || to === null ? (
          <Asking from={from.name} onDone={() => onAsk(false)} />
        ) : (
          end !== undefined && <OtherEnd key={to} name={end?.name ?? "what is not in this atlas"} onAsk={() => onAsk(true)} />
        )}
        {end === null && to !== null && (
          <p className="said">The address names another end that none of these lists has. Choose one that they have.</p>
        )}
        {end != null && <Found from={from} to={end} />}
      </div>
    </Section>
  );
};
