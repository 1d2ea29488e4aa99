import type { EntityDetail, Named, WorkSummary } from "../atlas/source.ts";
import type { NodeId } from "../model/ids.ts";
import type { Place } from "../model/place.ts";
import { nameInFull } from "./names.ts";
import type { LabsCounted } from "./state.ts";
import { counted, joined } from "./words.ts";

/** One that shares works with an institution: which ones, and where lists say that it does. */
export interface Partner {
  readonly id: NodeId;
  readonly name: string;
  readonly works: readonly WorkSummary[];
  readonly places: readonly Place[];
}

export interface InstitutionPage {
  readonly works: readonly WorkSummary[];
  readonly partners: readonly Partner[];
  readonly labs: readonly (Named & { readonly works: number })[];
  /** Works that name the institution itself, beside its labs. */
  readonly withoutLab: number;
}

const names = (work: WorkSummary, id: NodeId): boolean => work.institutions.some((one) => one.id === id);

/** What an institution does and with whom, its labs counted in or not. */
export const institutionPage = (detail: EntityDetail, labs: LabsCounted): InstitutionPage => {
  const direct = detail.works.filter((work) => names(work, detail.id));
  const works = labs === "together" ? detail.works : direct;
  const partners = detail.beside
    .map(({ id, name, places }): Partner => ({ id, name, works: works.filter((work) => names(work, id)), places }))
    .filter((partner) => partner.works.length > 0);
  return {
    works,
    partners: partners.sort((a, b) => b.works.length - a.works.length),
    labs: detail.parts.filter((lab) => lab.works > 0).sort((a, b) => b.works - a.works),
    withoutLab: direct.length,
  };
};

/** More works than this are counted and not named. */
const mostNamed = 2;

/** "on Vidur", "on 3 works": what is shared with a partner. */
export const sharedWorks = (works: readonly WorkSummary[]): string =>
  `on ${works.length > mostNamed ? counted(works.length, "work") : joined(works.map(nameInFull), "and")}`;
