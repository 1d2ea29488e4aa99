import type { RegistryInstitution } from "../../model/registry.ts";
import { foldName, type RegistryIndex } from "../registry.ts";

/** Cities and regions where firms have laboratories: behind the name of one they say which, and are none themselves. */
const places = new Set(
  (
    "aachen,almaden,amsterdam,ann arbor,asia,austin,bangalore,barcelona,beijing,bengaluru,berlin,boston,boulder,bristol,budapest,cambridge,cambridge uk,chicago,copenhagen,cupertino,dallas,delhi,denver," +
    "dresden,dublin,edinburgh,florham park,grenoble,guangzhou,haifa,hangzhou,hawthorne,heidelberg,helsinki,hillsboro,holmdel,hong kong,houston,hyderabad,kirkland,kyoto,lausanne,leuven,lille,lisbon," +
    "london,los angeles,lyon,madrid,melbourne,menlo park,milan,montreal,moscow,mountain view,mumbai,munich,murray hill,nancy,nanjing,new york,new york city,nuremberg,nyc,oslo,palo alto,paris," +
    "pittsburgh,portland,prague,redmond,rennes,rome,saclay,san diego,san francisco,san jose,santa clara,seattle,seoul,shanghai,shenzhen,silicon valley,sophia antipolis,st petersburg,stockholm," +
    "stuttgart,sunnyvale,suwon,sydney,taipei,tel aviv,tokyo,toronto,vancouver,vienna,warsaw,wuhan,xian,yorktown heights,zurich"
  ).split(","),
);

/** Whether a text is only where an institution has a laboratory: "Silicon Valley", "Zürich". */
export const isSite = (text: string): boolean => text.length <= 24 && places.has(foldName(text));

/** A university of a state has campuses, each of which is one of its own. */
const hasCampuses = ({ type, name }: RegistryInstitution): boolean => type === "academia" && /\bof\b|\bState\b/.test(name);

/** The institution that a name with a place behind it means, "Google, Zurich"; null where the place may make it another. */
export const atSite = (name: string, registry: RegistryIndex): RegistryInstitution | null => {
  if (!/[,(–—-]/.test(name)) return null;
  const [, whole, place] = /^(.{2,80}?)(?:\s*,\s*|\s+[-–—]\s+|\s+\()([^,()]{2,24})(?:,\s*\p{Lu}{2})?\)?$/u.exec(name) ?? [];
  const found = whole === undefined || place === undefined || !isSite(place) ? null : registry.institution(whole);
  return found === null || hasCampuses(found) ? null : found;
};
