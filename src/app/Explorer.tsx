import { Suspense, useCallback, useMemo, useState } from "react";
import type { NodeId, WorkId } from "../model/ids.ts";
import { relationsOfPath, worksOfPath } from "../view/path-sentences.ts";
import { lensNames } from "../view/state.ts";
import { isFiltering } from "../view/url.ts";
import { useApp, useFilter, useGround, useStore, useView } from "./context.ts";
import { Emptiness } from "./filter/Emptiness.tsx";
import { Headline } from "./filter/Headline.tsx";
import { FilterStrip } from "./filter/FilterStrip.tsx";
import { Footer } from "./footer/Footer.tsx";
import { useStatus } from "./footer/use-status.ts";
import { ZoomControl } from "./footer/ZoomControl.tsx";
import { Header } from "./header/Header.tsx";
import { Hints } from "./hints/Hints.tsx";
import { Dialogs, LineCard, Panel } from "./later.ts";
import { Lens } from "./Lens.tsx";
import { Notices } from "./notices/Notices.tsx";
import { OfLists } from "./notices/OfLists.tsx";
import { useShortcuts } from "./palette/use-shortcuts.ts";
import { useShownPath } from "./paths/use-paths.ts";
import { Sheet } from "./phone/Sheet.tsx";
import { Tabs } from "./phone/Tabs.tsx";
import { Rail } from "./rail/Rail.tsx";
import { withToldAliases } from "../view/aliases.ts";
import type { Stop } from "../view/stops.ts";
import { useEscape } from "./use-escape.ts";
import { useAsked } from "./use-answer.ts";
import { phone, useMedia } from "./use-media.ts";
import { usePageTitle } from "./use-page-title.ts";

const nobody: ReadonlySet<WorkId> = new Set();

const useMatching = (): ReadonlySet<WorkId> | null => {
  const { source } = useGround();
  const filter = useFilter();
  const ask = useCallback(() => source.select(filter), [source, filter]);
  const ids = useAsked(isFiltering(filter) ? ask : null).latest;
  return useMemo(() => (ids === undefined ? null : new Set(ids)), [ids]);
};

/** The answers that follow from the view: what the filter lets through, and what is known of the selection. */
const useAnswers = () => {
  const { source } = useGround();
  const { filter, selection } = useView();
  const facets = useAsked(useCallback(() => source.facets(filter), [source, filter])).latest;
  const matching = useMatching();
  // What was known of the selection stays until the atlas that has grown has answered.
  const node = useAsked(
    useCallback(
      async () => ({ of: selection, detail: selection === null ? null : withToldAliases(await source.node(selection)) }),
      [source, selection],
    ),
  ).latest;
  const current = node?.of === selection ? node : undefined;
  const selected = useMemo(() => {
    const detail = current?.detail;
    if (detail == null) return nobody;
    return detail.kind === "work" ? new Set([detail.summary.id]) : new Set(detail.works.map(({ id }) => id));
  }, [current]);
  return { facets, matching, detail: current?.detail, selected };
};

/** What the map lights: the works of the selection with all relations, or a chosen path and its own relations alone. */
const useLit = (selection: NodeId | null, selected: ReadonlySet<WorkId>) => {
  const { relations } = useGround();
  const shown = useShownPath(selection);
  return useMemo(() => {
    const works = shown === undefined ? [] : worksOfPath(shown);
    if (shown === undefined || works.length === 0) return { selected, relations, path: null };
    return { selected: new Set(works), relations: relationsOfPath(shown, relations), path: shown };
  }, [shown, selected, relations]);
};

export const Explorer = () => {
  const { store, desk } = useApp();
  const { lens, selection, filter, evidence, path } = useView();
  const { facets, matching, detail, selected } = useAnswers();
  const small = useMedia(phone);
  const dialog = useStore(desk.dialog);
  const pathOpen = useStore(store.askingPath) || path.to !== null;
  const adding = useStore(desk.adding);
  const [stop, setStop] = useState<Stop>("names");
  const [filterOpen, setFilterOpen] = useState(false);
  const [details, setDetails] = useState(false);
  const filtering = isFiltering(filter);
  usePageTitle(detail);
  useEscape();
  useShortcuts();
  // An id that a work had under another title leads to the work; what is drawn goes by the id it has now.
  const known = detail?.kind === "work" ? detail.summary.id : selection;
  const lit = useLit(known, selected);
  const status = useStatus(facets, detail, lit.path);
  const panelShown =
    selection !== null &&
    detail !== undefined &&
    (lens !== "lineage" || details || pathOpen || adding?.work === known || detail?.kind !== "work");
  const panel =
    detail === undefined ? null : (
      <Suspense>
        <Panel detail={detail} />
      </Suspense>
    );
  return (
    <div
      className="explorer"
      data-panel={(panelShown && !small) || undefined}
      data-sheet={(panelShown && small && !filterOpen) || undefined}
      data-lens={lens}
    >
      <a className="skip" href="#stage">
        Skip to the {lensNames[lens].toLowerCase()}
      </a>
      <Header />
      {!small && (
        <aside className="rail" aria-label="Filter">
          {facets !== undefined && <Rail facets={facets} />}
        </aside>
      )}
      <main className="stage" id="stage" tabIndex={-1} aria-label={lensNames[lens]}>
        <OfLists />
        <Notices />
        {filtering && facets !== undefined && <FilterStrip facets={facets} />}
        {!filtering && lens === "map" && !small && <Headline />}
        <div className="lens">
          <Lens
            relations={lit.relations}
            matching={matching}
            selection={known}
            selected={lit.selected}
            details={details}
            onDetails={() => setDetails(!details)}
            onStop={setStop}
          />
          {filtering && facets?.matching === 0 && <Emptiness facets={facets} />}
        </div>
        <Hints />
        <Suspense>{evidence !== null && <LineCard place={evidence} detail={detail ?? null} />}</Suspense>
      </main>
      {panelShown && !small && (
        <aside className="panel" aria-label="Selection">
          {panel}
        </aside>
      )}
      {small && panelShown && !filterOpen && (
        <Sheet key={selection} label="Selection" behind={lens} onDismiss={() => store.select(null)}>
          {panel}
        </Sheet>
      )}
      {small && filterOpen && facets !== undefined && (
        <Sheet label="Filter" full onDismiss={() => setFilterOpen(false)}>
          <Rail facets={facets} />
        </Sheet>
      )}
      <Footer status={status} lens={lens} selected={detail?.kind === "work"} path={lit.path}>
        {lens === "map" && <ZoomControl stop={stop} handle={desk.map} />}
      </Footer>
      <Suspense>{dialog !== null && <Dialogs />}</Suspense>
      {small && <Tabs filtering={filtering} filterOpen={filterOpen} onFilter={setFilterOpen} />}
    </div>
  );
};
