import type { Institution } from "../../model/institution.ts";
import type { InstitutionId } from "../../model/ids.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { RegistryAmbiguity, RegistryInstitution } from "../../model/registry.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import { countryCode } from "../recognise/countries.ts";
import { atSite } from "../recognise/sites.ts";
import type { InstitutionMention } from "../claims.ts";
import { sortedPlaces, type EdgeCollector } from "./edges.ts";
import { byId, uniqueIds } from "./ids.ts";
import { byCodeUnits, sorted } from "../../model/order.ts";
import { preferred, ranked } from "./order.ts";
import { placesOf, type Said } from "./said.ts";

/** The institutions that the lists give to one work: what an abbreviation means is decided by its company. */
export type Company = readonly Said<InstitutionMention>[];

interface Entry {
  readonly key: string;
  readonly known: RegistryInstitution | null;
  readonly written: string[];
  readonly countries: string[];
  readonly places: Place[];
}

/** What a name that several institutions use was taken for in one place, and what there spoke for each of them. */
export interface AmbiguousName {
  readonly written: string;
  readonly place: Place;
  /** Which of the companies it stands in. */
  readonly company: number;
  readonly readings: readonly { readonly name: string; readonly weight: number }[];
  readonly taken: string | null;
  readonly isDoubtful: boolean;
}

export interface Institutions {
  readonly institutions: readonly Institution[];
  readonly problems: readonly Problem[];
  readonly ambiguous: readonly AmbiguousName[];
  /** The node of a mention in its company; null for what is no institution. */
  of(mention: InstitutionMention, company: Company): InstitutionId | null;
}

interface Reading {
  readonly key: string;
  readonly known: RegistryInstitution | null;
  readonly doubt: Pick<Problem, "level" | "rule" | "reason"> | null;
  /** What it may mean, where several institutions use the name. */
  readonly readings: AmbiguousName["readings"];
}

const named = (name: string, registry: RegistryIndex, readings: Reading["readings"] = []): Reading => {
  const known = registry.institution(name) ?? atSite(name, registry);
  return { key: foldName(known?.name ?? name), known, doubt: null, readings };
};

/** What a company says for deciding an abbreviation: the names in it and the countries, found once for all of it. */
interface Context {
  readonly present: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

const contextOf = (company: Company, registry: RegistryIndex): Context => {
  const mentions = [...new Map(company.map(({ value }) => [`${value.text}\n${value.country ?? ""}`, value])).values()];
  const present = mentions.flatMap((each) => [foldName(each.text), foldName(registry.institution(each.text)?.name ?? each.text)]);
  // A country beside an ambiguous name speaks for that name alone.
  const decided = mentions.filter((each) => registry.ambiguity(each.text) === null);
  return {
    present: new Set(present),
    countries: new Set(decided.flatMap((each) => each.country ?? registry.institution(each.text)?.country ?? [])),
  };
};

/** How much speaks for a reading: a country written beside it, its own capitals, neighbours that the registry names, their countries. */
const support = (
  reading: RegistryAmbiguity["readings"][number],
  mention: InstitutionMention,
  context: Context,
  registry: RegistryIndex,
): number => {
  const near = reading.near.map((name) => {
    const country = countryCode(name);
    if (country !== null) return context.countries.has(country) ? 1 : 0;
    return context.present.has(foldName(registry.institution(name)?.name ?? name)) ? 2 : 0;
  });
  const stated = mention.country !== undefined && mention.country === registry.institution(reading.name)?.country ? 4 : 0;
  const asWritten = mention.text.trim() === reading.written ? 2 : 0;
  return near.reduce<number>((sum, each) => sum + each, stated + asWritten);
};

const readAmbiguous = (ambiguity: RegistryAmbiguity, mention: InstitutionMention, context: Context, registry: RegistryIndex): Reading => {
  // "UW, UW-Madison": whoever is named beside it otherwise is not meant.
  const others = ambiguity.readings.filter(({ name }) => !context.present.has(foldName(name)));
  const scored = (others.length > 0 ? others : ambiguity.readings).map((reading) => ({
    name: reading.name,
    weight: support(reading, mention, context, registry),
  }));
  const best = scored.reduce((most, each) => Math.max(most, each.weight), 0);
  const [winner, rival] = scored.filter((each) => each.weight === best);
  if (best > 0 && winner !== undefined && rival === undefined) return named(winner.name, registry, scored);
  const names = (but?: string): string => ambiguity.readings.flatMap(({ name }) => (name === but ? [] : [name])).join(", ");
  if (ambiguity.usual !== undefined) {
    return {
      ...named(ambiguity.usual, registry, scored),
      doubt: {
        level: "info",
        rule: "institution/usual-reading",
        reason: `"${mention.text}" is read as ${ambiguity.usual}; it may also be ${names(ambiguity.usual)}. Write the name in full to decide.`,
      },
    };
  }
  return {
    key: foldName(mention.text),
    known: null,
    readings: scored,
    doubt: {
      level: "warning",
      rule: "institution/ambiguous",
      reason: `"${mention.text}" may be one of ${names()}; nothing beside it decides. Write the name in full.`,
    },
  };
};

const read = (mention: InstitutionMention, context: () => Context, registry: RegistryIndex): Reading | null => {
  if (mention.means !== undefined) return named(mention.means, registry);
  if (registry.isNotInstitution(mention.text) || foldName(mention.text) === "") return null;
  const ambiguity = registry.ambiguity(mention.text);
  return ambiguity === null ? named(mention.text, registry) : readAmbiguous(ambiguity, mention, context(), registry);
};

/** "Some Lab, Chinese Academy of Sciences": the name itself says what it is a part of. */
const wholeInName = (name: string, registry: RegistryIndex): RegistryInstitution | null => {
  const last = /,\s*([^,]+)$/.exec(name)?.[1];
  return last === undefined ? null : registry.institution(last);
};

const record = (id: InstitutionId, entry: Entry, name: string, registry: RegistryIndex): Institution => {
  const country = entry.known?.country ?? ranked(entry.countries)[0]?.[0];
  const written = entry.written.filter((each) => foldName(each) !== foldName(name));
  const aliases = sorted([...(entry.known?.aliases ?? []).filter((alias) => registry.ambiguity(alias) === null), ...written]).filter(
    (alias) => alias !== name,
  );
  return {
    id,
    name,
    aliases,
    ...(entry.known?.type === undefined ? {} : { type: entry.known.type }),
    ...(country === undefined ? {} : { country }),
  };
};

/** Institutions as the registry names them, their wholes as nodes too; unknown ones keep their text as name. */
export const resolveInstitutions = (companies: readonly Company[], registry: RegistryIndex, edges: EdgeCollector): Institutions => {
  const entries = new Map<string, Entry>();
  const problems = new Map<string, Problem>();
  const contexts = new Map<Company, Context>();
  const within = (company: Company) => (): Context => {
    const found = contexts.get(company) ?? contextOf(company, registry);
    contexts.set(company, found);
    return found;
  };
  const entry = (key: string, known: RegistryInstitution | null): Entry => {
    const found = entries.get(key) ?? { key, known, written: [], countries: [], places: [] };
    entries.set(key, found);
    return found;
  };
  const wholes = (known: RegistryInstitution | null): void => {
    // A parent that the registry has no record of is still a node, by its name.
    const parent = known?.parent;
    if (parent === undefined || entries.has(foldName(registry.institution(parent)?.name ?? parent))) return;
    const whole = registry.institution(parent);
    const found = entry(foldName(whole?.name ?? parent), whole);
    if (whole === null) found.written.push(parent);
    wholes(whole);
  };
  const ambiguous: AmbiguousName[] = [];
  for (const [at, company] of companies.entries()) {
    for (const said of company) {
      const { value, place } = said;
      const reading = read(value, within(company), registry);
      if (reading === null) continue;
      const found = entry(reading.key, reading.known);
      found.written.push(reading.known === null ? (value.means ?? value.text) : value.text);
      if (reading.readings.length > 0 && place !== undefined)
        ambiguous.push({
          written: value.text,
          place,
          company: at,
          readings: reading.readings,
          taken: reading.known?.name ?? null,
          isDoubtful: reading.doubt !== null,
        });
      found.places.push(...placesOf(said));
      if (value.country !== undefined) found.countries.push(value.country);
      wholes(reading.known ?? wholeInName(value.text, registry));
      const whole = reading.known === null ? wholeInName(value.text, registry) : null;
      if (whole !== null) wholes({ name: value.text, aliases: [], parent: whole.name });
      if (reading.doubt !== null)
        problems.set(`${reading.doubt.rule} ${value.text} ${place?.source ?? ""} ${String(place?.line ?? "")}`, {
          ...reading.doubt,
          ...(place === undefined ? {} : { place }),
        });
    }
  }
  const all = [...entries.values()].sort((a, b) => byCodeUnits(a.key, b.key));
  const names = all.map((each) => each.known?.name ?? preferred(each.written) ?? each.key);
  const ids = uniqueIds(
    "institution",
    all.map((each, at) => ({
      name: names[at] ?? each.key,
      qualifiers: [each.known?.country ?? "", each.key],
      standing: each.written.length,
    })),
  );
  const idOf = new Map(all.map((each, at) => [each.key, ids[at]] as const));
  all.forEach((each, at) => {
    const id = ids[at];
    const inName = each.known === null ? wholeInName(names[at] ?? "", registry) : null;
    const parent = each.known?.parent ?? inName?.name;
    const whole = parent === undefined ? undefined : idOf.get(foldName(registry.institution(parent)?.name ?? parent));
    if (id !== undefined && whole !== undefined) edges.add(id, "part-of", whole, inName === null ? [] : sortedPlaces(each.places));
  });
  return {
    institutions: byId(
      all.flatMap((each, at) => {
        const id = ids[at];
        return id === undefined ? [] : [record(id, each, names[at] ?? each.key, registry)];
      }),
    ),
    problems: [...problems.values()],
    ambiguous,
    of: (mention, company) => {
      const reading = read(mention, within(company), registry);
      return reading === null ? null : (idOf.get(reading.key) ?? null);
    },
  };
};
