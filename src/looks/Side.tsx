import { createDesk } from "../app/desk.ts";
import { createContext, use, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { ownAddress } from "../app/address.ts";
import { AppContext, useApp, type App } from "../app/context.ts";
import type { Ground } from "../app/ground.ts";
import { createStore } from "../app/store.ts";
import { closedGate } from "../app/workspace/gate.ts";
import type { ThemeChoice } from "../app/theme.ts";
import { createViewStore } from "../app/view-store.ts";
import { parseColour, type Rgba } from "../view/colour.ts";
import type { ViewState } from "../view/state.ts";
import { writeUrl } from "../view/url.ts";

const themes = ["light", "dark"] as const;
type ThemeName = (typeof themes)[number];

const fixedTheme = (name: ThemeName): ThemeChoice => ({
  choice: createStore(name),
  shown: createStore(name),
  choose: () => undefined,
  next: () => (name === "light" ? "dark" : "light"),
});

const appOn = (ground: Ground, theme: ThemeChoice, address: string): App => {
  const store = createViewStore(ownAddress(address));
  return { ground, theme, store, gate: closedGate(), desk: createDesk(store) };
};

/** The explorer around a sample, standing as a view has it. */
export const WithView = ({ view, children }: { readonly view: ViewState; readonly children: ReactNode }) => {
  const { ground, theme } = useApp();
  const app = useMemo((): App => appOn(ground, theme, writeUrl(view)), [ground, theme, view]);
  return <AppContext value={app}>{children}</AppContext>;
};

const Tokens = createContext<(name: string) => Rgba | null>(() => null);

/** Reads a token as the theme around it has it. */
export const useToken = (): ((name: string) => Rgba | null) => use(Tokens);

const Side = ({ theme, ground, children }: { readonly theme: ThemeName; readonly ground: Ground; readonly children: ReactNode }) => {
  const element = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<CSSStyleDeclaration | null>(null);
  useLayoutEffect(() => setStyle(element.current === null ? null : getComputedStyle(element.current)), []);
  const app = useMemo((): App => appOn(ground, fixedTheme(theme), ""), [ground, theme]);
  return (
    <div className="looks-side" data-theme={theme} ref={element}>
      {style !== null && (
        <Tokens value={(name) => parseColour(style.getPropertyValue(`--${name}`))}>
          <AppContext value={app}>{children}</AppContext>
        </Tokens>
      )}
    </div>
  );
};

/** One part of the page: the same samples in light and in dark. */
export const Both = ({ title, ground, children }: { readonly title: string; readonly ground: Ground; readonly children: ReactNode }) => (
  <article className="looks-part">
    <h2>{title}</h2>
    <div className="looks-pair">
      {themes.map((theme) => (
        <Side key={theme} theme={theme} ground={ground}>
          {children}
        </Side>
      ))}
    </div>
  </article>
);
