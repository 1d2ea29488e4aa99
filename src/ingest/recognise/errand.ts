import { weekdayWord } from "../calendar-words.ts";

/* What readers of a list are asked to do besides reading: to sign up, to try a tool before class. */

const signUp =
  /^(?:please |don['’]t forget to )?(?:sign[- ]?ups?(?:\s+sheet)?\s*(?:[:：(]|$|(?:for|to|on|here|by|at|in|via|until)\b)|(?:rsvp|enrol+|register)\s+(?:(?:here|online|by|until|via)\b|for (?:the|this|our|your|an?) (?:class|course|exam|seminar|slot|meeting|session|workshop|talk|reading group)\b))|[(（](?:please )?(?:sign[- ]?up|rsvp)\b[^()（）]{0,40}[)）]$/iu;

const does =
  "(?:please )?(?:play (?:with|around)|try(?: out)?|install|download|set up|bring|post|submit|upload|hand in|turn in|e-?mail|send|prepare|complete|fill (?:in|out)|vote|book|reserve|announce)";
const then = `(?:(?:the |our |this |next )*(?:class|lecture|session|seminar|meeting|week|month|term|exam|deadline|end of \\p{L}+)|tomorrow|tonight|noon|midnight|${weekdayWord}|\\d{1,2}[.:/]\\d{1,2}\\S*)`;
/** "Play with the editor before Thursday": what is to be done by a day. */
const untilThen = new RegExp(`^${does}\\s.{2,80}\\s(?:before|by|until|till)\\s+${then}[\\s.!)]*$`, "iu");

/** "ask Bernd for the slides", "Ada fragen, ob …", "demander à Luc": whom to ask, and what. */
const asks =
  /^(?:(?:[Tt][Oo]-?[Dd][Oo]|[Nn]ote)\s*[:：]\s*)?(?:(?:[Aa]sk|[Rr]emind|[Tt]ell|[Ee]-?mail|[Cc]heck with|[Tt]alk to)\s(?!(?:Me|Us|My|Your)\s)(?:\p{Lu}\p{L}+\.?\s){1,3}(?:for|about|whether|if|to|again|what|which|where)\s(?!\p{Lu})|(?:\p{Lu}\p{L}+\s){1,2}fragen(?:,|\s(?:ob|nach|wegen)\s|$)|[Ff]rag(?:e|t)?\s(?:\p{Lu}\p{L}+\s){1,2}(?:ob|nach|wegen)\s|[Dd]emander à\s\p{Lu}|[Pp]reguntar a\s\p{Lu}|(?:问|找)(?:一下)?\p{Script=Han}{2,4}(?:要|借|拿|一下))/u;

/** "To do (Jana): move what is left", "à faire (Luc) : …", "待办（小王）：…": what somebody keeps to himself or has been given to do; a title would begin with a capital. */
const givenTo =
  /^(?:(?:[Ss]till )?[Tt][Oo][- ]?[Dd][Oo]|[Aa]ction item|[Zz]u (?:tun|erledigen)|[Àà] faire|[Pp]or hacer|[Dd]a fare)(?:\s*[([][^()[\]]{1,30}[)\]]|\s+@?\p{L}{2,20}|\s+für\s\p{L}+)\s*[:：]\s*(?=\p{Ll})|^(?:待办|待做)\s*[(（][^()（）]{1,20}[)）]\s*[:：]\s*\S/u;

/** "Aeolus? to do: find the right link": a name, and what is still to be done for it. */
const stillToDo =
  /^\S+(?:\s\S+){0,3}?\s[-–—(]?\s?(?:T[O]-?DO|TBD)\s?[:：]?\s(?:find|add|look|check|ask|get|fix|fill|link|read|see|which|suchen|ergänzen|chercher|ajouter|buscar)\b/u;

/** "XX-??: Hayloft?  ask Ada": what somebody heard of, with neither where nor when. */
const heardOf = /^(?=\S*\?)[xX?]{1,4}[-_/ ]?[xX?]{1,8}\s*[:：_-]\s*(?:\S+\s){0,3}?\S+\s?\?(?=\s|$)/u;

/** "MemLiner 不是这个方向，挪走", "Hayloft belongs in the other list": a name, and that it stands in the wrong place. */
const misplaced =
  /^[A-Z][\w+.-]{1,24}(?: [A-Z][\w+.-]{1,24})?[\s,，:：–—-]{1,3}(?:(?:这篇)?(?:不是这个?方向|不属于(?:这|本)|放错|应该?(?:放|归)|(?:要)?(?:挪|移)(?:走|到|去))|(?:to be |please |should be |needs to be )(?:moved?|removed?)(?: this)?(?: to| from| elsewhere| away| out|$)(?!\p{L})|moved? elsewhere(?!\p{L})|(?:belongs|should go|moved? to) (?:elsewhere|(?:(?:in|into|to|under) )?(?:the |an |a )?(?:\p{L}+ )?(?:other |different )?(?:list|section|part|page|category|folder|heading)s?(?!\p{L}))|(?:does not|doesn['’]t) belong (?:here|in this|to this)(?!\p{L})|(?:gehört|muss) (?:nicht hierher|woanders|in (?:die|den) (?:andere|Abschnitt))|(?:n['’]est pas (?:à sa place|ici)|à déplacer)(?!\p{L})|no va aquí)/u;
export const isMisplaced = (text: string): boolean => text.length <= longest && misplaced.test(text);

const longest = 160;

/** Whether a line asks its readers to do something besides reading. */
export const isErrand = (text: string): boolean =>
  text.length <= longest && [signUp, untilThen, asks, givenTo, stillToDo, heardOf].some((form) => form.test(text.trim()));
