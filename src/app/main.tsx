import { StrictMode, useMemo } from "react";
import { createRoot } from "react-dom/client";
import { addressOf } from "./address.ts";
import { AppContext, useStore, type App } from "./context.ts";
import { createDesk } from "./desk.ts";
import { Explorer } from "./Explorer.tsx";
import { fetchSoon } from "./later.ts";
import { followProblem } from "./live-problem.ts";
import { groundOf, type Ground, type Shown } from "./ground.ts";
import { load, LoadFailure } from "./load.ts";
import { Message } from "./Message.tsx";
import { Outdated } from "./Outdated.tsx";
import { createStore, type Store } from "./store.ts";
import { followTheme } from "./theme.ts";
import { createViewStore } from "./view-store.ts";
import { ListsDialogs } from "./workspace/AddLists.tsx";
import { Dropping } from "./workspace/Dropping.tsx";
import { createGate, keepsLists, type Gate } from "./workspace/gate.ts";
import "./styles/app.css";

const theme = followTheme();
const problem = followProblem(document.documentElement);

const Empty = ({ ground, gate }: { readonly ground: Ground; readonly gate: Gate }) => (
  <Message title={ground.overview.witnesses.length === 0 ? "No lists yet" : "No works in these lists"}>
    <p>
      {ground.overview.witnesses.length === 0
        ? "This atlas was made of no reading lists, so there is nothing to show."
        : "The lists were read, but no line of them was recognised as a paper, a talk or software."}
    </p>
    <p>Put Markdown or plain text lists into a folder, one paper per line or per heading, and start the explorer on it:</p>
    <pre>npm start -- path/to/lists</pre>
    <p>“stemma check path/to/lists” says, line by line, what was not understood.</p>
    <button type="button" className="action" onClick={() => void gate.show()}>
      Lists that this browser keeps
    </button>
  </Message>
);

const Failed = ({ error }: { readonly error: unknown }) => (
  <Message title="The atlas cannot be shown">
    <p>{error instanceof Error ? error.message : String(error)}</p>
    <p>
      {error instanceof LoadFailure
        ? error.remedy
        : "This is a mistake of the program, not of your lists. Reload the page; if it stays, please report it."}
    </p>
  </Message>
);

interface RootProps {
  readonly app: Omit<App, "ground">;
  readonly shown: Store<Shown>;
}

/** Another atlas is another explorer: nothing of the one before may stay on the screen. */
const Root = ({ app, shown }: RootProps) => {
  const { ground, edition } = useStore(shown);
  const whole = useMemo(() => ({ ...app, ground }), [app, ground]);
  return (
    <AppContext value={whole}>
      {ground.works.length === 0 ? <Empty ground={ground} gate={app.gate} /> : <Explorer key={edition} />}
      <Dropping />
      <ListsDialogs />
      <Outdated problem={problem} />
    </AppContext>
  );
};

const start = async (element: HTMLElement): Promise<void> => {
  const root = createRoot(element);
  try {
    const base = await load((url) => fetch(url, { credentials: "same-origin" }));
    const shown = createStore<Shown>({ ground: await groundOf(base), edition: 0 });
    const gate = createGate(async () => (await import("./workspace/open.ts")).openWorkspace(base, shown));
    if (keepsLists(() => window.localStorage)) await gate.enter();
    fetchSoon(window);
    const store = createViewStore(addressOf(window));
    const app = { gate, store, theme, desk: createDesk(store) };
    root.render(
      <StrictMode>
        <Root app={app} shown={shown} />
      </StrictMode>,
    );
  } catch (error) {
    root.render(<Failed error={error} />);
  }
};

const root = document.getElementById("root");
if (root !== null) void start(root);
