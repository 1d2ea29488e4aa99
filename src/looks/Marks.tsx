import type { SVGProps } from "react";
import type { WorkSummary } from "../atlas/source.ts";
import { markOf, reach, roadKinds, roadLook, type Mark, type MarkOptions, type Pigment, type RoadLook } from "../view/marks.ts";
import type { RoadStanding, Standing } from "../view/focus.ts";

/** Pigments are tokens, but for the road, which is ink thinned with land. */
const paint = (pigment: Pigment): string =>
  pigment === "road" ? "color-mix(in oklab, var(--ink2) 86%, var(--land))" : `var(--${pigment})`;

/** A square reaches as far as the circle does in whose place it stands. */
const Form = ({ square, radius, ...more }: { readonly square: boolean; readonly radius: number } & SVGProps<SVGElement>) =>
  square ? (
    <rect x={-radius} y={-radius} width={radius * 2} height={radius * 2} {...(more as SVGProps<SVGRectElement>)} />
  ) : (
    <circle r={radius} {...(more as SVGProps<SVGCircleElement>)} />
  );

/** A mark from the numbers that the map draws it with, in a colour of its own where colour tells something. */
const Drawn = ({ mark, tint }: { readonly mark: Mark; readonly tint?: string | undefined }) => {
  const round = 2 * Math.PI * mark.ring;
  const dash = mark.dashes === 0 ? {} : { strokeDasharray: `${(round / mark.dashes) * 0.62} ${(round / mark.dashes) * 0.38}` };
  return (
    <svg
      width="32"
      height="32"
      viewBox="-16 -16 32 32"
      aria-hidden="true"
      style={{ "--mark": tint ?? paint(mark.pigment) }}
      className="looks-mark"
    >
      {mark.halo > 0 && <circle r={mark.halo} className="halo" />}
      {mark.ground > 0 && <circle r={mark.ground} className="ground" />}
      <g opacity={mark.strength}>
        {mark.ring > 0 && <Form square={mark.square} radius={mark.ring} className="ring" strokeWidth={mark.width} {...dash} />}
        {mark.disc > 0 && <Form square={mark.square} radius={mark.disc} className="disc" />}
      </g>
    </svg>
  );
};

interface Case {
  readonly name: string;
  readonly work?: Partial<Pick<WorkSummary, "listed" | "mentions">>;
  readonly standing?: Standing;
  readonly options?: Partial<MarkOptions>;
  readonly tint?: string;
}

const cases: readonly Case[] = [
  { name: "named once" },
  { name: "2–3 times", work: { mentions: 2 } },
  { name: "4+ times", work: { mentions: 4 } },
  { name: "a gap", work: { listed: false } },
  { name: "hovered", options: { hovered: true } },
  { name: "selected", standing: "selected" },
  { name: "a gap, selected", standing: "selected", work: { listed: false } },
  { name: "it refers to it", standing: "leads" },
  { name: "refers to it", standing: "builds" },
  { name: "one step on", standing: "next" },
  { name: "the rest", standing: "rest" },
  { name: "like it", standing: "rest", options: { similar: true } },
  { name: "filtered out", options: { matching: false } },
  { name: "coloured", options: { form: "circle" }, tint: "var(--tint-blue)" },
  { name: "coloured, next turn", options: { form: "square" }, tint: "var(--tint-blue)" },
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
      {cases.map(({ name: of, work, standing = "plain", options, tint }) => {
        const mark = markOf({ ...anyWork, ...work }, standing, {
          matching: true,
          hovered: false,
          similar: false,
          form: null,
          ...options,
          dotsOnly,
        });
        return (
          <li key={of}>
            <Drawn mark={mark} tint={tint} />
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

const standings: Readonly<Record<RoadStanding, string>> = {
  plain: "nothing selected",
  leads: "the selection refers to it",
  builds: "refers to the selection",
  next: "one step on",
  rest: "the rest",
};

const Road = ({ look: { width, pigment, strength, arrow, dash } }: { readonly look: RoadLook }) => (
  <svg
    width="84"
    height="18"
    viewBox="0 0 84 18"
    aria-hidden="true"
    className="looks-road"
    opacity={strength}
    style={{ "--mark": paint(pigment) }}
  >
    <path
      d={`M2 13Q42 3 ${82 - arrow} 9`}
      strokeWidth={width}
      {...(dash === 0 ? {} : { strokeDasharray: `${dash * 0.58} ${dash * 0.42}` })}
    />
    {arrow > 0 && <path className="head" d={`M82 9.6 ${82 - arrow} ${9 - arrow * 0.34}v${arrow * 0.68}Z`} />}
  </svg>
);

/** Relations on the map: a line for each kind, by how it stands to what is selected. */
export const MapRoads = () => (
  <>
    {roadKinds.map(({ type, name }) => (
      <div key={type}>
        <h3>{name}</h3>
        <ul className="looks-marks roads">
          {Object.entries(standings).map(([standing, called]) => (
            <li key={standing}>
              <Road look={roadLook(standing as RoadStanding, type)} />
              <span>{called}</span>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </>
);
