import { gainSaid } from "../../view/gain.ts";
import { useApp } from "../context.ts";
import type { Gained as Known } from "../workspace/gate.ts";

/** What lists have brought that were just joined, and the ways on from there. */
export const Gained = ({ gained }: { readonly gained: Known }) => {
  const { gate, store } = useApp();
  const { gain, takeOut } = gained;
  const [list] = gain.lists;
  const compare = (id: NonNullable<typeof list>["id"]): void =>
    store.show({ lens: "table", table: { ...store.view.get().table, rows: "lists", compared: [id, "others"] } });
  return (
    <>
      <p className="gained">
        <span dir="auto">{gainSaid(gain)}</span>
        {list !== undefined && gain.lists.length === 1 && (
          <button type="button" className="word" onClick={() => compare(list.id)}>
            Beside the other lists
          </button>
        )}
        <button type="button" className="word" onClick={takeOut}>
          Take {gain.lists.length === 1 ? "it" : "them"} out again
        </button>
      </p>
      <button type="button" className="action" onClick={() => gate.gained.set(null)}>
        Dismiss
      </button>
    </>
  );
};
