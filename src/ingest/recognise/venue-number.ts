/* Which meeting of its series a venue was, as bibliographies write it before the name: every year would else be a venue of its own. */

const isMeeting = /\b(?:conference|symposium|workshops?|meeting|congress|colloquium|school|konferenz|tagung|colloque|congreso|convegno)\b/i;
const proceedings = /^(?:in\s+)?(?:the\s+)?proc(?:eedings|\.)?(?:\s+of)?(?:\s+the)?\s+(?=\S)/i;
const inDigits = /^(?:the\s+)?\d{1,3}(?:st|nd|rd|th)\s+(?!century\b)(?=\p{L}{2})/iu;
const inWords =
  /^(?:the\s+)?(?:(?:twenty|thirty|forty|fifty)[-\s]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif)tieth)\s+(?=\p{L}{2})/iu;

/** "4th Workshop on Shelves" and "Proceedings of the Fourth Workshop on Shelves" -> "Workshop on Shelves". */
export const withoutNumber = (name: string): string => {
  const bare = name.replace(proceedings, "");
  const unnumbered = bare.replace(inDigits, "");
  if (unnumbered !== bare) return unnumbered;
  return isMeeting.test(bare) ? bare.replace(inWords, "") : name;
};
