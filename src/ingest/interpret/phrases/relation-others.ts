import { around, leading, loosely, looselyBeside, othersToo, type Phrase } from "./phrase.ts";

/* Common words behind which hardly anything but a work is named, so that the list need not have it: "like GPT-2, but …". */

const version =
  "(?:(?:next|new|newer|improved|better|faster|simpler|second|third|distributed|parallel|scalable|journal|extended|open[- ]source|modern|lightweight|verified|later|complete|clean) ){0,2}(?:version|re-?implementation|rewrite|reproduction|replication|redesign|successor|sequel|descendant|follow[- ]?up|fork|clone|derivative|variant|heir)";

export const otherPhrases: readonly Phrase[] = [
  around("(?:just |much |a bit |exactly |basically )?like @,? (?:but|only|except)\\s", othersToo(looselyBeside)),
  around("(?:just |much |a bit |exactly |basically )?like @,? (?:minus|plus)\\s", othersToo(loosely)),
  leading(`(?:(?:an?|the|its|another|this) ){0,2}${version} (?:of|to|on)`, othersToo(loosely)),
  leading(
    "re-?implements|reproduces|redesigns|revisits|succeeds|reimagines|replaces|supersedes|forked (?:off )?(?:from|of)|forks|ported from|cloned from",
    othersToo(loosely),
  ),
  leading(
    "(?:best )?compare (?:it |this |them )?(?:with|to|against)(?! the )|contrasts? (?:it |this )?(?:with|to)|(?:exactly |nearly |almost |basically |much )?(?:the )?same (?:basic |core )?(?:idea|trick|approach|problem|goal|spirit|design|principle|architecture|algorithm) as(?: in)?|(?:very |quite |rather )?(?:similar|close|akin) (?:in spirit )?to|rival (?:of|to)|in contrast to",
    othersToo(looselyBeside),
  ),
];
