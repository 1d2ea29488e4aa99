import type { CuratedView } from "../../model/view.ts";
import { readUrl } from "../../view/url.ts";
import type { App } from "../context.ts";

/** Goes to a view as one step, so that undo leads back. */
export const openView = ({ store }: Pick<App, "store">, { address }: CuratedView): void => store.show(readUrl(address).state);
