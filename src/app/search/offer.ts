import type { ReactNode } from "react";

/** One line of the list under a field: what it shows, and what choosing it does. */
export interface Choice {
  readonly id: string;
  readonly mark: ReactNode;
  readonly name: ReactNode;
  readonly hint?: ReactNode;
  readonly end?: ReactNode;
  /** Chosen by Ctrl-Enter or Cmd-Enter, wherever the choice stands. */
  readonly direct?: boolean;
  readonly choose: () => void;
}

export interface ChoiceGroup {
  readonly name: string;
  /** How many there are, where not all are shown. */
  readonly aside?: string;
  readonly choices: readonly Choice[];
  /** Stays in sight under a list that is scrolled. */
  readonly last?: boolean;
}

/** What there is to choose from for a text. */
export interface Offer {
  /** What has to be said over the list, or instead of one. */
  readonly said: string | null;
  readonly groups: readonly ChoiceGroup[];
}

export const choicesOf = ({ groups }: Offer): readonly Choice[] => groups.flatMap(({ choices }) => choices);
