import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Ground } from "../app/ground.ts";
import { groundOf } from "../app/ground.ts";
import { load } from "../app/load.ts";
import { Logo } from "../app/header/Logo.tsx";
import { Message } from "../app/Message.tsx";
import "../app/styles/app.css";
import "../app/map/map-text.css";
import { Colours, Tints } from "./Colours.tsx";
import { Controls } from "./Controls.tsx";
import "./looks.css";
import { MapMarks, MapRoads } from "./Marks.tsx";
import { makeStatesShowable } from "./sheets.ts";
import { Both } from "./Side.tsx";
import { Legends, Sentences, Swatches } from "./Signs.tsx";
import { Space, TypeScale } from "./Type.tsx";

const parts = [
  ["Colours", Colours],
  ["Tints, as eyes see them", Tints],
  ["Regions", Swatches],
  ["Type", TypeScale],
  ["Space", Space],
  ["Marks of works on the map", MapMarks],
  ["Relations on the map", MapRoads],
  ["Legends", Legends],
  ["Controls and their states", Controls],
  ["Names and sentences", Sentences],
] as const;

const Looks = ({ ground }: { readonly ground: Ground }) => (
  <main className="looks">
    <header className="looks-head">
      <h1>
        <Logo />
        How Stemma looks
      </h1>
      <p>
        Every sample is the explorer’s own: its tokens, its components, its marks. Contrasts and distances are measured as the page is
        drawn. <a href="./index.html">To the atlas</a>
      </p>
    </header>
    {parts.map(([title, Part]) => (
      <Both key={title} title={title} ground={ground}>
        <Part />
      </Both>
    ))}
  </main>
);

const start = async (element: HTMLElement): Promise<void> => {
  const root = createRoot(element);
  try {
    const ground = await groundOf(await load((url) => fetch(url, { credentials: "same-origin" })));
    makeStatesShowable();
    root.render(
      <StrictMode>
        <Looks ground={ground} />
      </StrictMode>,
    );
  } catch (error) {
    root.render(
      <Message title="The samples cannot be shown">
        <p>{error instanceof Error ? error.message : String(error)}</p>
      </Message>,
    );
  }
};

const root = document.getElementById("root");
if (root !== null) void start(root);
