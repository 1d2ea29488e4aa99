import { contrast, distance, seenBy, visions } from "../view/colour-vision.ts";
import { css, over, type Rgba } from "../view/colour.ts";
import { tokenNames } from "./sheets.ts";
import { useToken } from "./Side.tsx";

/** What a token is measured on, and the least that it has to reach there; null where it is a ground or a line. */
const measuredOn = (name: string): { readonly ground: string; readonly least: number } | null => {
  if (name === "on-solid") return { ground: "solid", least: 4.5 };
  if (/^(ink\d?|accent|descendant)$/.test(name) || name.startsWith("name-")) return { ground: "land", least: 4.5 };
  return name === "focus" ? { ground: "paper", least: 3 } : null;
};

const Colour = ({ name, colour, paper }: { readonly name: string; readonly colour: Rgba; readonly paper: Rgba }) => {
  const token = useToken();
  const on = measuredOn(name);
  const ground = on === null ? null : token(on.ground);
  const reached = on === null || ground === null ? null : contrast(over(ground, colour), ground);
  return (
    <li className="looks-colour">
      <span className="looks-chip" style={{ "--sample": `var(--${name})` }} />
      <b>{name}</b>
      <span>{css(over(paper, colour))}</span>
      <span>
        {reached === null || on === null
          ? ""
          : `${reached.toFixed(1)} : 1 on ${on.ground}, ${reached >= on.least ? "at least" : "below"} ${on.least}`}
      </span>
    </li>
  );
};

/** Every colour token, in the order of its definition, with its contrast where something is read in it. */
export const Colours = () => {
  const token = useToken();
  const paper = token("paper");
  if (paper === null) return null;
  return (
    <ul className="looks-colours">
      {tokenNames().flatMap((name) => {
        const colour = token(name);
        return colour === null ? [] : [<Colour key={name} name={name} colour={colour} paper={paper} />];
      })}
    </ul>
  );
};

const visionNames = { full: "all cones", protan: "protanopia", deutan: "deuteranopia", tritan: "tritanopia" } as const;

/** The tints as each eye sees them, and the two that it sees closest together. */
export const Tints = () => {
  const token = useToken();
  const tints = tokenNames()
    .filter((name) => name.startsWith("tint-"))
    .flatMap((name) => {
      const colour = token(name);
      return colour === null ? [] : [{ name: name.slice("tint-".length), colour }];
    });
  return (
    <ul className="looks-tints">
      {visions.map((vision) => {
        const pairs = tints.flatMap((one, index) =>
          tints
            .slice(index + 1)
            .map((other) => ({ names: `${one.name} and ${other.name}`, by: distance(one.colour, other.colour, vision) })),
        );
        const closest = pairs.toSorted((a, b) => a.by - b.by)[0];
        return (
          <li key={vision}>
            <b>{visionNames[vision]}</b>
            <span className="looks-row">
              {tints.map(({ name, colour }) => (
                <span key={name} className="looks-tint" style={{ "--sample": css(seenBy(colour, vision)) }} title={name} />
              ))}
            </span>
            {closest !== undefined && (
              <span>
                closest: {closest.names}, {closest.by.toFixed(3)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
