import { instead } from "../../view/missing.ts";
import { useApp, useStore } from "../context.ts";
import { Gained } from "./Gained.tsx";
import { useMissing, type Missing } from "./use-missing.ts";

/** A name of the address that this atlas does not have, and the ways on from there. */
const Gone = ({ missing }: { readonly missing: Missing }) => {
  const { store } = useApp();
  const { id, as, words, near } = missing;
  const go = (to: string | null): void => store.show(instead(store.view.get(), id, to));
  return (
    <p>
      <span dir="auto">“{words}”</span> is not in this atlas; the address names it as {as}.
      {near !== null && (
        <>
          {" "}
          Nearest:{" "}
          <button type="button" className="word value" onClick={() => go(near.id)}>
            {near.name}
          </button>
        </>
      )}{" "}
      <button type="button" className="word" onClick={() => go(null)}>
        Leave it out
      </button>
    </p>
  );
};

/** What the address asks for in vain, gone with the next step; else what lists have brought that were just joined. Polite. */
export const Notices = () => {
  const { gate, store } = useApp();
  const gained = useStore(gate.gained);
  const notices = useStore(store.notices);
  const missing = useMissing();
  const asked = notices.length > 0 || missing.length > 0;
  return (
    <div className={asked ? "notices warned" : gained === null ? "unseen" : "notices"} role="status">
      {!asked && gained !== null && <Gained gained={gained} />}
      {asked && (
        <>
          <div>
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
            {missing.map((one) => (
              <Gone key={one.id} missing={one} />
            ))}
          </div>
          {notices.length > 0 && (
            <button type="button" className="action" onClick={() => store.notices.set([])}>
              Understood
            </button>
          )}
        </>
      )}
    </div>
  );
};
