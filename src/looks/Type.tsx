import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { faces, setFace } from "../app/map/measure.ts";
import type { Face } from "../view/label-text.ts";
import { tokenNames } from "./sheets.ts";
import { useToken } from "./Side.tsx";

/** "Source Serif 4 600, 31/34", as the sample was drawn. */
const useMeasured = () => {
  const around = useRef<HTMLSpanElement>(null);
  const [said, setSaid] = useState("");
  useLayoutEffect(() => {
    const sample = around.current?.firstElementChild;
    if (sample == null) return;
    const { fontFamily, fontStyle, fontWeight, fontSize, lineHeight } = getComputedStyle(sample);
    const family = fontFamily.split(",")[0]?.replaceAll('"', "") ?? "";
    const line = lineHeight === "normal" ? "" : `/${Number.parseFloat(lineHeight)}`;
    setSaid(`${family} ${fontStyle === "italic" ? "italic " : ""}${fontWeight}, ${Number.parseFloat(fontSize)}${line}`);
  }, []);
  return { around, said };
};

const Sample = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => {
  const { around, said } = useMeasured();
  return (
    <li className="looks-type">
      <span className="looks-sample" ref={around}>
        {children}
      </span>
      <span className="looks-said">
        {name}, {said}
      </span>
    </li>
  );
};

const Label = ({ face }: { readonly face: Face }) => (
  <span
    ref={(element) => {
      if (element !== null) setFace(element, face);
    }}
  >
    Adapters in unified memory
  </span>
);

/** Texts of the panel and of the rail, then every face of the map, each with the size that it has. */
export const TypeScale = () => (
  <ul>
    <Sample name="panel title">
      <span className="looks-title">S-LoRA</span>
    </Sample>
    <Sample name="its subtitle">
      <span className="subtitle">Serving thousands of concurrent adapters</span>
    </Sample>
    <Sample name="interface">
      <span>Path to</span>
    </Sample>
    <Sample name="aside">
      <span className="aside">labs counted in</span>
    </Sample>
    {Object.keys(faces).map((face) => (
      <Sample key={face} name={`on the map, ${face}`}>
        <Label face={face as Face} />
      </Sample>
    ))}
  </ul>
);

const steps = [4, 8, 12, 20, 24] as const;

/** The steps of the space between things, and the measures of the house. */
export const Space = () => {
  const token = useToken();
  const around = useRef<HTMLUListElement>(null);
  const [style, setStyle] = useState<CSSStyleDeclaration | null>(null);
  useLayoutEffect(() => setStyle(around.current === null ? null : getComputedStyle(around.current)), []);
  const measures = tokenNames().filter(
    (name) => token(name) === null && /^-?[\d.]+px$/.test(style?.getPropertyValue(`--${name}`).trim() ?? ""),
  );
  return (
    <ul ref={around} className="looks-space">
      {steps.map((step) => (
        <li key={step}>
          <i style={{ "--length": `${step}px` }} />
          {step}
        </li>
      ))}
      {measures.map((name) => (
        <li key={name}>
          <i style={{ "--length": `var(--${name})` }} />
          {name} {style?.getPropertyValue(`--${name}`)}
        </li>
      ))}
    </ul>
  );
};
