import type { WorkSummary } from "../atlas/source.ts";
import { markOf, reach, roadLook, type Mark, type MarkOptions, type Pigment, type RoadLook } from "../view/marks.ts";
import type { RoadStanding, Standing } from "../view/focus.ts";

/** Pigments are tokens, but for the road, which is ink thinned with land. */
const paint = (pigment: Pigment): string =>
  pigment === "road" ? "color-mix(in oklab, var(--ink2) 86%, var(--land))" : `var(--${pigment})`;

/** A mark from the numbers that the map draws it with. */
const Drawn = ({ mark }: { readonly mark: Mark }) => {
  const round = 2 * Math.PI * mark.ring;
  const dash = mark.dashes === 0 ? {} : { strokeDasharray: `${(round / mark.dashes) * 0.62} ${(round / mark.dashes) * 0.38}` };
  return (
    <svg width="32" height="32" viewBox="-16 -16 32 32" aria-hidden="true" style={{ "--mark": paint(mark.pigment) }} className="looks-mark">
      {mark.halo > 0 && <circle r={mark.halo} className="halo" />}
      {mark.ground > 0 && <circle r={mark.ground} className="ground" />}
      <g opacity={mark.strength}>
        {mark.ring > 0 && <circle r={mark.ring} className="ring" strokeWidth={mark.width} {...dash} />}
        {mark.disc > 0 && <circle r={mark.disc} className="disc" />}
      </g>
    </svg>
  );
};

interface Case {
  readonly name: string;
  readonly work?: Partial<Pick<WorkSummary, "listed" | "mentions">>;
  readonly standing?: Standing;
  readonly options?: Partial<MarkOptions>;
}

const cases: readonly Case[] = [
  { name: "named once" },
  { name: "2–3 times", work: { mentions: 2 } },
  { name: "4+ times", work: { mentions: 4 } },
  { name: "a gap", work: { listed: false } },
  { name: "hovered", options: { hovered: true } },
  { name: "selected", standing: "selected" },
  { name: "a gap, selected", standing: "selected", work: { listed: false } },
  { name: "led to it", standing: "leads" },
  { name: "builds on it", standing: "builds" },
  { name: "one step on", standing: "next" },
  { name: "the rest", standing: "rest" },
  { name: "like it", standing: "rest", options: { similar: true } },
  { name: "filtered out", options: { matching: false } },
];

const anyWork: WorkSummary = {
  id: "work:any",
  type: "paper",
  title: "Any",
  listed: true,
  mentions: 1,
  institutions: [],
  topics: [],
  awards: [],
  has: [],
};

const MarksAt = ({ name, dotsOnly }: { readonly name: string; readonly dotsOnly: boolean }) => (
  <>
    <h3>{name}</h3>
    <ul className="looks-marks">
      {cases.map(({ name: of, work, standing = "plain", options }) => {
        const mark = markOf({ ...anyWork, ...work }, standing, { matching: true, hovered: false, similar: false, ...options, dotsOnly });
        return (
          <li key={of}>
            <Drawn mark={mark} />
            <span>{of}</span>
            <span className="looks-said">{(reach(mark) * 2).toFixed(1)} px</span>
          </li>
        );
      })}
    </ul>
  </>
);

/** The marks of works, far and near: at the Regions stop all are dots. */
export const MapMarks = () => (
  <>
    <MarksAt name="Regions" dotsOnly />
    <MarksAt name="Names and Titles" dotsOnly={false} />
  </>
);

const roads: Readonly<Record<RoadStanding, string>> = {
  plain: "refers to, nothing selected",
  leads: "what led to the selection",
  builds: "what builds on it",
  next: "one step on",
  rest: "the rest",
};

const Road = ({ look }: { readonly look: RoadLook }) => (
  <svg
    width="84"
    height="14"
    viewBox="0 0 84 14"
    aria-hidden="true"
    className="looks-road"
    opacity={look.strength}
    style={{ "--mark": paint(look.pigment) }}
  >
    <path d={`M2 10Q42 0 ${82 - look.arrow} 7`} strokeWidth={look.width} />
    {look.arrow > 0 && <path className="head" d={`M82 8 ${82 - look.arrow} ${7 - look.arrow * 0.34}v${look.arrow * 0.68}Z`} />}
  </svg>
);

/** Relations on the map, by how they stand to what is selected. */
export const MapRoads = () => (
  <ul className="looks-roads">
    {Object.entries(roads).map(([standing, name]) => {
      const look = roadLook(standing as RoadStanding);
      return (
        <li key={standing}>
          <Road look={look} />
          <span>{name}</span>
          <span className="looks-said">{look.width} px</span>
        </li>
      );
    })}
  </ul>
);
