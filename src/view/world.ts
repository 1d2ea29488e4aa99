/*
 * Parts of the world from west to east, by the two letters of a country (ISO 3166-1). The grouping is that of the
 * statisticians of the United Nations (M49), with Oceania beside Asia and all of America south of the United States
 * together.
 */

export const worldParts = ["North America", "Latin America", "Europe", "Africa", "Asia & Pacific", "Country not known"] as const;
export type WorldPart = (typeof worldParts)[number];

const countries: Readonly<Record<Exclude<WorldPart, "Country not known">, string>> = {
  "North America": "BM CA GL PM US",
  "Latin America":
    "AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
  Europe:
    "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK",
  Africa:
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
  "Asia & Pacific":
    "AE AF AM AS AU AZ BD BH BN BT CC CK CN CX CY FJ FM GE GU HK HM ID IL IN IQ IR JO JP KG KH KI KP KR KW KZ LA LB LK MH MM MN MO MP MV MY NC NF NP NR NU NZ OM PF PG PH PK PN PS PW QA SA SB SG SY TH TJ TK TL TM TO TR TV TW UM UZ VN VU WF WS YE",
};

const partOf: ReadonlyMap<string, WorldPart> = new Map(
  worldParts.flatMap((part) => (part === "Country not known" ? [] : countries[part].split(" ").map((code) => [code, part] as const))),
);

/** Where a country lies; of one that is not named or not known, that this is so. */
export const worldPartOf = (country: string | undefined): WorldPart => partOf.get(country ?? "") ?? "Country not known";
