/** Combining marks of the accents of TeX. */
const accents: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030A",
  H: "\u030B",
  v: "\u030C",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
};

const letters: Readonly<Record<string, string>> = {
  ss: "ß",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  i: "ı",
  j: "ȷ",
  dh: "ð",
  DH: "Ð",
  th: "þ",
  TH: "Þ",
  dj: "đ",
  DJ: "Đ",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  varepsilon: "ε",
  zeta: "ζ",
  eta: "η",
  theta: "θ",
  kappa: "κ",
  lambda: "λ",
  mu: "μ",
  nu: "ν",
  xi: "ξ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  phi: "φ",
  varphi: "φ",
  chi: "χ",
  psi: "ψ",
  omega: "ω",
  Gamma: "Γ",
  Delta: "Δ",
  Theta: "Θ",
  Lambda: "Λ",
  Pi: "Π",
  Sigma: "Σ",
  Phi: "Φ",
  Psi: "Ψ",
  Omega: "Ω",
  times: "×",
  cdot: "·",
  pm: "±",
  infty: "∞",
  leq: "≤",
  le: "≤",
  geq: "≥",
  ge: "≥",
  neq: "≠",
  approx: "≈",
  sim: "∼",
  rightarrow: "→",
  to: "→",
  leftarrow: "←",
  ell: "ℓ",
  circ: "∘",
  star: "⋆",
  textendash: "–",
  textemdash: "—",
  textquoteright: "’",
  textquoteleft: "‘",
  textquotedblleft: "“",
  textquotedblright: "”",
  textasciitilde: "~",
  textasciicircum: "^",
  textbackslash: "\\",
  textregistered: "®",
  texttrademark: "™",
  textcopyright: "©",
  copyright: "©",
  textdegree: "°",
  degree: "°",
  ldots: "…",
  dots: "…",
  textellipsis: "…",
  textunderscore: "_",
  textbar: "|",
  S: "§",
  P: "¶",
  pounds: "£",
  euro: "€",
  texteuro: "€",
  LaTeX: "LaTeX",
  TeX: "TeX",
  slash: "/",
  and: "and",
};

/** Sizes and shapes that take no argument. */
const silent =
  /^(?:em|it|bf|rm|sc|tt|sf|sl|small|large|Large|normalfont|itshape|bfseries|scshape|protect|relax|noopsort|displaystyle|left|right|big|Big|quad|qquad|newline|linebreak|hfill|null)$/;

const command = /\\([A-Za-z]+|[\s\S])[ \t]*/y;
const base = /\s*(?:\{\s*(\\[ij](?![A-Za-z])|[^{}\\]?)\s*([^{}\\]{0,40})\}|(\\[ij](?![A-Za-z])|[^{}\\\s]))/uy;

const dotless = (letter: string): string => (letter === "\\i" ? "i" : letter === "\\j" ? "j" : letter);

/** What a command at this place stands for, and where the text goes on. */
const readCommand = (text: string, at: number): { readonly shown: string; readonly next: number } => {
  command.lastIndex = at;
  const found = command.exec(text);
  const name = found?.[1];
  if (found === null || name === undefined) return { shown: "", next: at + 1 };
  const isWord = /[A-Za-z]/.test(name);
  const afterName = isWord ? at + found[0].length : at + 1 + name.length;
  const mark = accents[name];
  if (mark !== undefined && !(isWord && /[A-Za-z]/.test(text[at + 1 + name.length] ?? ""))) {
    base.lastIndex = afterName;
    const letter = base.exec(text);
    if (letter !== null) {
      const on = dotless(letter[1] ?? letter[3] ?? "");
      return { shown: `${(on + (on === "" ? "" : mark)).normalize("NFC")}${letter[2] ?? ""}`, next: base.lastIndex };
    }
  }
  const shown = letters[name];
  if (shown !== undefined) return { shown, next: text.startsWith("{}", afterName) ? afterName + 2 : afterName };
  if (isWord) return { shown: silent.test(name) || text[afterName] === "{" ? "" : name.length > 2 ? name : "", next: afterName };
  // \& \% \_ and the like stand for themselves, "\\" and "\ " for a space, "\-" and "\/" for nothing.
  return { shown: name === "\\" || /\s/.test(name) ? " " : /[-/,;:!]/.test(name) ? "" : name, next: at + 1 + name.length };
};

const ties: readonly (readonly [RegExp, string])[] = [
  [/``/g, "“"],
  [/''/g, "”"],
  [/---/g, "—"],
  [/--/g, "–"],
];

/** The text that TeX would print: accents and letters decoded, braces, dollars and shapes gone. Linear in its length. */
export const decodeLatex = (text: string): string => {
  if (!/[\\{}$~`'-]/.test(text)) return text.replace(/\s+/g, " ").trim();
  let plain = "";
  for (let at = 0; at < text.length;) {
    const sign = text[at] ?? "";
    if (sign === "\\") {
      const { shown, next } = readCommand(text, at);
      plain += shown;
      at = Math.max(next, at + 1);
    } else {
      if (sign === "~") plain += " ";
      else if (sign !== "{" && sign !== "}" && sign !== "$") plain += sign;
      at += 1;
    }
  }
  for (const [pattern, shown] of ties) plain = plain.replace(pattern, shown);
  return plain.replace(/\s+/g, " ").trim();
};
