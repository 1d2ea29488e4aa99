import { foldName } from "../registry.ts";

/** Names of countries as affiliations write them, ISO 3166-1 alpha-2. */
const names: Readonly<Record<string, readonly string[]>> = {
  AE: ["United Arab Emirates", "UAE"], AR: ["Argentina"], AT: ["Austria"], AU: ["Australia"], BD: ["Bangladesh"], BE: ["Belgium"],
  BR: ["Brazil"], CA: ["Canada"], CH: ["Switzerland"], CL: ["Chile"], CM: ["Cameroon"], CN: ["China", "P.R. China", "PR China", "PRC", "Mainland China"],
  CO: ["Colombia"], CY: ["Cyprus"], CZ: ["Czech Republic", "Czechia"], DE: ["Germany"], DK: ["Denmark"], EE: ["Estonia"], EG: ["Egypt"], ES: ["Spain"],
  FI: ["Finland"], FR: ["France"], GB: ["United Kingdom", "UK", "Great Britain", "England", "Scotland", "Wales"], GR: ["Greece"], HK: ["Hong Kong", "Hong Kong SAR"],
  HR: ["Croatia"], HU: ["Hungary"], ID: ["Indonesia"], IE: ["Ireland"], IL: ["Israel"], IN: ["India"], IR: ["Iran"], IS: ["Iceland"], IT: ["Italy"],
  JP: ["Japan"], KE: ["Kenya"], KR: ["South Korea", "Korea", "Republic of Korea"], LT: ["Lithuania"], LU: ["Luxembourg"], LV: ["Latvia"], MO: ["Macau", "Macao"],
  MX: ["Mexico"], MY: ["Malaysia"], NG: ["Nigeria"], NL: ["Netherlands", "The Netherlands", "Holland"], NO: ["Norway"], NZ: ["New Zealand"], PH: ["Philippines"],
  PK: ["Pakistan"], PL: ["Poland"], PT: ["Portugal"], QA: ["Qatar"], RO: ["Romania"], RS: ["Serbia"], RU: ["Russia", "Russian Federation"], SA: ["Saudi Arabia"],
  SE: ["Sweden"], SG: ["Singapore"], SI: ["Slovenia"], SK: ["Slovakia"], TH: ["Thailand"], TR: ["Turkey", "Türkiye"], TW: ["Taiwan"], UA: ["Ukraine"],
  US: ["United States of America", "United States", "USA", "U.S.A.", "U.S.", "US"], UY: ["Uruguay"], VN: ["Vietnam", "Viet Nam"], ZA: ["South Africa"],
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, written]) => written.map((name): [string, string] => [foldName(name), code])),
);

/** Two-letter code of a country's name, null for any other text. */
export const countryCode = (text: string): string | null => codes.get(foldName(text)) ?? null;
