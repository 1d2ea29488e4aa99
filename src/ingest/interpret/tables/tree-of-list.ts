import { read } from "../../read/read.ts";
import type { Tree } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import { withoutFlags } from "../head/reading-flags.ts";
import { withoutArrowsToLinks } from "../line/arrows-to-links.ts";
import { withAwardsInBrackets } from "../line/award-in-front.ts";
import { withFamilyAndYear } from "../line/family-and-year.ts";
import { withoutKeysInFront } from "../line/keys-in-front.ts";
import { withEditionsInCapitals } from "../line/small-editions.ts";
import { registryForList } from "../line/list-registry.ts";
import { withDividedLines } from "./divided-lines.ts";
import { withMarkedEditions } from "./marked-editions.ts";
import { withExplainedColumns } from "./explained-columns.ts";
import { withPlacesInBrackets } from "./places-in-brackets.ts";
import { withUsualDividers } from "./unusual-dividers.ts";
import { withWholeTitles } from "../units/broken-titles.ts";
import { withNamesApart } from "../units/names-apart.ts";
import { withFactLines } from "../units/fact-lines.ts";
import { withFieldsApart } from "../units/labelled-lines.ts";
import { withExplainedSigns } from "../units/explained-signs.ts";
import { withUsualLabels } from "../units/usual-labels.ts";
import { withKnownKeys } from "../units/record-keys.ts";

/** A list as a tree of its lines: titles whole, rows that signs divide as rows, fields each on a line of its own, under keys that everybody knows. */
export const treeOf = (text: string, known: RegistryIndex): Tree => {
  // What is asked before anything is read is no part of what the rows of the list may ask.
  const asked = registryForList(known, text.length);
  const begun = withFamilyAndYear(
    withoutKeysInFront(
      withAwardsInBrackets(
        withoutArrowsToLinks(withoutFlags(withUsualLabels(withExplainedSigns(withExplainedColumns(read(text)), asked), asked))),
      ),
      asked,
    ),
    asked,
  );
  const titled = withPlacesInBrackets(withNamesApart(begun, asked), asked);
  const divided = withMarkedEditions(
    withUsualDividers(withDividedLines(withWholeTitles(withEditionsInCapitals(titled, asked), asked), asked), asked),
    asked,
  );
  return withFieldsApart(withKnownKeys(withFactLines(divided, asked), text, known));
};
