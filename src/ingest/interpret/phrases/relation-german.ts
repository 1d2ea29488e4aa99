import { anyOf, around, leading, loosely, looselyBeside, looselyCites, reversed, type Phrase } from "./phrase.ts";

/* How German states that one work stands on another or beside it, separable verbs included: "führt X fort", "baut auf X auf". */

const article =
  "(?:(?:technisch|inhaltlich|praktisch|im grunde|eigentlich|quasi|gewissermaßen|formal|methodisch) )?(?:(?:ein(?:e[rsmn]?)?|der|die|das|den|dem|des|noch ein(?:e[rsmn]?)?|sozusagen)\\s+)?";
const adjectives = "(?:[a-zäöüß]+(?:e[rsnm]?)\\s+){0,2}";
const of = "(?:von|zu[rm]?|des|der|aus|auf|für|an|gegen|zwischen|eines|einer|hinter|über|nach|mit)";
/** "das Datenmodell von", "der Arbeit zu": what stands between a verb and whose it is. */
const whose =
  '(?:(?:der|die|das|den|dem|des|ein(?:e[rsmn]?)?|viel|vieles|einiges|ideen|teile)\\s+)?(?:(?:[a-zäöüß-]+\\s+){0,2}?(?:von|aus|zu|bei|in|der|des|hinter)\\s+)?(?:(?:der|dem|den|die|das)\\s+)?(?:[a-zäöüß-]{3,24}s\\s+(?=["“„«\\uE000]))?';

const descendants = anyOf(
  "[a-zäöüß-]*erweiterung|fortsetzung|fortführung|fortschreibung|[a-zäöüß-]*verallgemeinerung|generalisierung|weiterentwicklung|weiterführung|nachfolger(?:in|arbeit|system|modell|papier|projekt)?|[a-zäöüß-]*variante|[a-zäöüß-]*version|[a-zäöüß-]*fassung|spielart|abart|neuauflage|neufassung|neuimplementierung|reimplementierung|[a-zäöüß-]*implementierung|portierung|anwendung|übertragung|[a-zäöüß-]*umsetzung|vereinfachung|verbesserung|verfeinerung|verschärfung|überarbeitung|ausarbeitung|ausbau|abwandlung|abkömmling|ableger|adaption|adaptation|anpassung",
  "nachfahre|erbe|erbin|kind|enkel(?:kind)?|sprössling|tochter|sohn|spezialfall|sonderfall|spezialisierung|kombination|mischung|kreuzung|hybrid|ehe|verheiratung|verbindung|verschmelzung|vereinigung|synthese|nachbau|klon|fork|wiederbelebung|neuaufguss|aufguss|beschleunigung|optimierung|parallelisierung|formalisierung|[a-zäöüß]*folge(?:arbeit|papier|paper|studie|artikel|projekt|untersuchung)|anschluss(?:arbeit|studie|paper)|zweite(?:r|n)? teil|evolution|reparatur|korrektur|ablösung|ersatz|nachtrag|zusatz|aufsatz|nachzügler|neuentwurf|neuschreibung|rekonstruktion|wiederaufnahme|verlängerung|vertiefung",
);
const forebears = anyOf(
  "[a-zäöüß-]*vorläufer(?:in|version|arbeit)?|[a-zäöüß-]*vorgänger(?:in|version|arbeit|system)?|vorarbeit(?:en)?|vorstufe|vorversion|[a-zäöüß-]*grundlagen?|basis|fundament|[a-zäöüß-]*vorbild|vorlage|ahne?|urahn|urvater|vater|mutter|großvater|wurzel|ursprung|keim(?:zelle)?|prototyp|inspiration|ausgangspunkt|wegbereiter|kurzfassung|konferenzfassung|unterbau|theorie hinter|idee hinter",
);
const companions = anyOf(
  "[a-zäöüß-]*konkurrent(?:in)?|[a-zäöüß-]*konkurrenz(?:produkt|arbeit|ansatz)?|gegenstück|pendant|gegenentwurf|gegenmodell|gegenposition|gegenvorschlag|gegenpol|alternative|[a-zäöüß-]*antwort|reaktion|erwiderung|replik|kritik|widerlegung|verwandter?|verwandtes|cousin|cousine|vetter|bruder|schwester(?:arbeit|papier|projekt)?|geschwister(?:chen)?|zwilling|begleit(?:papier|artikel|arbeit)|ergänzung|rivale|parallelarbeit|analogon|entsprechung|seitenstück|kontrast|mitbewerber",
);

const direct =
  "erweitert|ergänzt um|verallgemeinert|generalisiert|verbessert|verfeinert|verschärft|ersetzt|beerbt|überarbeitet|vereinfacht|beschleunigt|kombiniert|vereint|vereinigt|verbindet|verknüpft|verheiratet|kreuzt|mischt|portiert|übernimmt|übernommen (?:aus|von)|adaptiert|modernisiert|repariert|behebt|korrigiert|überträgt|skaliert|parallelisiert|optimiert|kopiert|klont|drückt|senkt|reduziert|verringert|halbiert|umgeht|überwindet|beseitigt|löst|schließt|stopft|variiert|erbt|beleiht|leiht sich|borgt|nutzt|benutzt die|verwendet die|abstrahiert|spezialisiert|formalisiert|vollendet|wiederbelebt|destilliert|verkleinert|entschlackt|reimplementiert";
const byPreposition =
  "(?:beruh|basier|fuß|gründ|stütz|stütz|steh|setz|aufbau|aufsetz)[a-zäöüß]{0,4} (?:sich )?(?:[a-zäöüß]+ )?(?:auf|in)|geh[a-zäöüß]{1,3} (?:direkt )?zurück auf|zurückgehend auf|aufbauend auf|ausgehend von|(?:entstanden|hervorgegangen|abgeleitet|entwickelt|entlehnt|entnommen|gewachsen|geboren|abgeschaut|übernommen) (?:aus|von|bei)|(?:stammt|kommt|erbt|lernt|leiht|borgt|übernimmt|entlehnt|nimmt)(?: [a-zäöüß]+){0,3}? (?:aus|von|bei)|inspiriert (?:von|durch)|(?:stark |lose |eng )?(?:angelehnt|angeschlossen) an|in anlehnung an|im geiste? (?:von|des|der)|nach dem vorbild (?:von|des|der)|in der (?:tradition|nachfolge|linie) (?:von|des|der)|folgt direkt auf|tritt (?:in die|an die|das) [a-zäöüß]+ (?:von|des|der)";

/** A verb, the small word that may follow, and the part that stands behind the names. */
const separable: readonly (readonly [verb: string, particle: string])[] = [
  [
    "führt|führte|führen|setzt|setzte|entwickelt|entwickelte|denkt|dachte|treibt|trieb|spinnt|schreibt|bringt|brachte",
    "fort|weiter|voran|voraus",
  ],
  ["baut|baute|bauen|setzt|setzte|sattelt|stockt", "auf|weiter|um|nach|aus"],
  ["knüpft|knüpfte|knüpfen|schließt|schloss|lehnt|lehnte|dockt", "an"],
  ["greift|griff|greifen|nimmt|nahm|bohrt|peppt|fasst|rollt|wärmt", "auf|neu auf"],
  ["löst|löste|lösen", "ab"],
  ["geht|ging|gehen|reicht", "zurück|aus|hervor"],
  ["leitet|leitete|stammt|schaut|guckt", "ab"],
  ["wendet|wandte|passt|paßt", "an"],
  ["überträgt|portiert|bringt|hebt|skaliert|zieht|wendet|erweitert|verallgemeinert", "auf [^.;]{2,40}"],
  ["macht|machte", "(?:[a-zäöüß]+(?:er|bar|lich|ig|isch|haft|ell|tiv))"],
];

const measured =
  "(?:(?:viel|deutlich|etwas|weit|nicht|aber|und|sogar|noch|\\d+ ?(?:x|mal)) ){0,2}(?:schneller|langsamer|genauer|einfacher|billiger|günstiger|kleiner|größer|robuster|sparsamer|besser|schlanker|stärker|schwächer|sicherer|effizienter|allgemeiner|flexibler|skalierbarer|präziser|leichter|mächtiger)(?:,? (?:und|aber) [a-zäöüß ]{2,30}?)? als|(?:fast |etwa |genau(?:so)?|eben|nicht )*so ?(?:gut|schnell|genau|stark|robust|allgemein|billig|präzise|mächtig) wie";
const comparing = anyOf(
  measured,
  "vgl\\.?(?: auch| dazu| ferner| hierzu| a\\.)?(?![^()]*\\))|vergleiche?(?:n)?(?: auch)?(?: mit)?|verglichen mit|zum vergleich (?:mit|zu[mr]?)|zu vergleichen mit|im vergleich (?:zu[mr]?|mit)|(?:kommt |braucht |benötigt |läuft |funktioniert |arbeitet |geht |ist |nutzt |verzichtet )?im (?:gegensatz|kontrast|unterschied) zu[mr]?|anders als|(?:sehr |ganz |recht |ziemlich )?(?:ähnlich(?:e[rsnm]?)?)(?: (?:[a-zäöüß]+))? (?:wie|zu)|ähnelt|erinnert (?:stark |sehr |mich )?an|konkurriert mit|schlägt|übertrifft|überholt|(?:eng |nah )?verwandt mit|parallel zu|(?:zeitgleich|gleichzeitig) (?:mit|zu)|unabhängig von|steht neben|gehört zu|passt zu|siehe(?: auch| dazu| ferner| hierzu)?|s\\. ?a\\.|komplementär zu|widerspricht|widerlegt|kritisiert|antwortet auf|reagiert auf|entspricht|grenzt sich ab von",
  "(?:mit |verfolgt |hat |nutzt |nimmt |teilt )?(?:(?:genau |fast |im grunde |praktisch )?(?:die ?selben?|der ?selben?|das ?selbe|dem ?selben|der gleichen?|die gleichen?|das gleiche|gleiche[rsnm]?|selbe[rsn]?) (?!autor|gruppe|sitzung|tagung|jahr|session|leute|woche|team)(?:[a-zäöüß-]+ ){0,2}?[a-zäöüß-]+(?: und [a-zäöüß-]+)? wie(?: bei| in)?)",
);

export const germanPhrases: readonly Phrase[] = [
  ...separable.map(([verb, particle]) =>
    around(
      `(?:${verb}) (?:sich )?(?:(?:direkt|stark|lose|eng|später|auch|unmittelbar|konsequent|weiter|wieder|dann|nahtlos) )?(?:(?:an|auf|von|aus|bei|mit) )?${whose}@ (?:(?:direkt|später|konsequent|wieder|nahtlos|auch|neu|und|um|mit) )?(?:${particle})(?![a-zäöüß])`,
      loosely,
    ),
  ),
  leading(`(?:als )?${article}${adjectives}${descendants}(?:,? [a-zäöüß]+)? ${of}(?: (?:dem|den|der|die|das))?`, loosely),
  leading(`(?:als )?${article}${adjectives}${companions} ${of}(?: (?:dem|den|der|die|das))?`, looselyBeside),
  leading(
    `(?:ist |war |wurde |als |die |der |das )*${adjectives}${forebears}(?: und [a-zäöüß]+)? (?:von|zu[rm]?|für|des|der)(?: (?:dem|den|der|die|das))?`,
    reversed,
  ),
  leading(`(?:${direct})(?:\\s+${whose})?`, loosely),
  leading(`(?:${byPreposition})(?:\\s+${whose})?`, loosely),
  around(
    "(?:(?:wurde|wird|ist|später|inzwischen|dann|bald|mittlerweile|heute|längst|worden) )*(?:von|durch) @ (?:(?:ganz|vollständig|später|noch|weitgehend|dann) )?(?:abgelöst|ersetzt|verdrängt|erweitert|verallgemeinert|verbessert|fortgeführt|fortgesetzt|weiterentwickelt|weitergeführt|überholt|aufgegriffen|übernommen|beerbt|vereinfacht|verfeinert|überboten|geschlagen|aufgenommen)",
    reversed,
  ),
  leading(
    "(?:(?:wurde|wird|ist|später|inzwischen|dann|bald|mittlerweile) )*(?:abgelöst|ersetzt|verdrängt|erweitert|verallgemeinert|verbessert|fortgeführt|fortgesetzt|weiterentwickelt|überholt|aufgegriffen|beerbt|vereinfacht|verfeinert)(?: worden)? (?:durch|von|in|zu)|(?:mündete?|ging auf) in|führte? (?:direkt |später )?zu|wurde (?:später )?zu|inspirierte|beeinflusste|bereitete den boden für|ebnete den weg für|legte (?:die grundlagen?|den grundstein) für",
    reversed,
  ),
  around(
    "(?:darauf|hierauf|daran|hieran|hierauf|dem) (?:baut|setzt|beruht|knüpft|basiert|folgt) (?:später |dann |auch )?@ (?:auf|an)(?![a-z])",
    reversed,
  ),
  leading("(?:darauf|hierauf) (?:beruht|basiert|fußt|stützt sich|steht)|worauf", reversed),
  around(
    "@ (?:(?:baut|setzt|beruht|knüpft|basiert|fußt) (?:direkt |später )?(?:darauf|hierauf|daran|hieran)|(?:erweitert|verallgemeinert|verbessert|ersetzt|vereinfacht) (?:es|das|dies|diese arbeit))",
    reversed,
  ),
  around("(?:so )?wie @,? (?:nur|aber|bloß|jedoch|allerdings|minus|ohne|plus) ", looselyBeside),
  around(
    "@,? (?:nur|bloß|aber)(?: (?:mit|ohne|für|auf|in|als|dass|viel))? (?!schwer|leicht|besser geschrieben|nicht)[a-zäöüß]{3,}",
    looselyBeside,
  ),
  around(
    "@ (?:ohne|auf|in|für|im) (?!die prüfung|später|morgen|der uni|woche|kapitel|abschnitt)(?:[a-zäöüß0-9-]+ ?){1,5}(?=$|[.,;:])",
    loosely,
  ),
  leading("im (?:grunde|prinzip|wesentlichen|kern)(?: ist es| nur)?|quasi|letztlich|sozusagen|mehr oder weniger|eigentlich nur", loosely),
  around(
    "(?:am besten |bitte |gut |unbedingt |immer |auch |direkt |gern )?(?:mit|neben) @ (?:zu )?(?:vergleichen|gegenlesen|abgleichen)(?![a-z])",
    looselyBeside,
  ),
  leading(comparing, looselyBeside),
  leading("zitiert|verweist auf", looselyCites),
];
