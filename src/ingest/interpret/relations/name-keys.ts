import { rememberingText } from "../../remember.ts";
import { shortTitleOf } from "../../recognise/title.ts";
import { titleKey } from "../line/traits.ts";
import type { Mentioned } from "./mentioned.ts";
import type { KnownWorks } from "./named-works.ts";

const article = /^(?:the|an?)\s+/i;

/** Names by the works that they mean: a title or what is short for it, with or without its article. */
export class NameKeys {
  private readonly known: KnownWorks;

  constructor(known: KnownWorks) {
    this.known = known;
  }

  private readonly of = rememberingText((name): readonly string[] =>
    [name, this.known.meant(name) ?? name].flatMap((each) =>
      [each, shortTitleOf(each) ?? each].map((called) => titleKey(called.replace(article, ""))),
    ),
  );

  among(names: readonly string[]): ReadonlySet<string> {
    return new Set(names.flatMap((name) => this.of(name)));
  }

  /** Whether any of the works that are mentioned is one of them. */
  isIn({ targets }: Mentioned, keys: ReadonlySet<string>): boolean {
    return targets.some(({ name }) => this.of(name).some((key) => keys.has(key)));
  }
}
