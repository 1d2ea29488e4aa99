import type { Meaning } from "../phrases/phrase.ts";

/*
 * What remarks say of whoever keeps the list rather than of works: "Raft for the reading group", "followed by Raft next
 * week", "taken from the BERT blog". Common words lead to a name there too, and state nothing of the work.
 */

/** When something is read, shown or put off, and what for. */
const occasion =
  /(?<!\p{L})(?:(?:next|last|this|every|another|the other) (?:week|month|session|meeting|time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on|until|till|by|before) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|on|from|off) (?:the|our|my) (?:schedule|syllabus|agenda|exam|final|midterm|plan|reading list)|(?:for|in|at) (?:(?:the|my|our|a|his|her|their) )?(?:class|course|exam|seminar|lecture|thesis|homework|reading group|journal club|group meeting|defen[cs]e|(?:ph\.?d|master'?s) thesis)|(?:in|at|on) (?:our|my) (?:lab|group|company|cluster|setup|office|institute|department)|coffee|lunch|(?:only|barely|just|not yet|half) (?:skimmed|read|looked at)|skimmed)(?!\p{L})|(?<!\p{L})(?:(?:im|fürs?|ins|vom|beim|aus dem) (?:Seminar|Kurs|Lesekreis)|(?:für|in|aus) (?:der|die) (?:Prüfung|Vorlesung|Klausur|Lesegruppe)|nächste Woche|(?:pour|dans|en) (?:le |un |mon )?(?:cours|séminaire)|pour l['’]examen|(?:para|en) (?:la |el |mi )?(?:clase|examen|seminario|curso)|(?:com|para) a (?:turma|aula|prova)|per (?:il corso|l['’]esame))(?!\p{L})|课上|组会|考试|下周|读书会/iu;

/** Behind a name what is not the work: who wrote it, or where they spoke of it. */
const ofAuthors =
  /^\s*(?:the\s+)?\S{2,40}?(?:['’]s?)?\s+(?:first |second )?(?:authors?|blog(?: ?posts?)?|talks?|slides?|workshop|session|lecture|keynote|podcast|tutorial|people|folks|team|crew|website|homepage)(?=\s*(?:$|[,.;:!?)，。]|(?:again|in|on|at|by|from|who|wrote|themselves)(?!\p{L})))|^\s*\S{2,40}?\s*的(?:第一)?(?:作者|一作|团队|博客|读书笔记|笔记|报告|讲座|幻灯片)/iu;

/** "BERT with Anna": who reads it too. */
const withSomebody =
  /^\s*(?:with|mit|avec|con|com)\s+\p{Lu}\p{Ll}+(?:\s+(?:and|und|et|y|e|&)\s+\p{Lu}\p{Ll}+)?\s*(?:$|[.,;!)(]|(?:on|in|at|next|this|last|tomorrow|am|le|el)\s)/u;

/** "Moved to next week, replaced by X": of the meeting, which is put off. */
const putOff =
  /(?<!\p{L})(?:moved|postponed|cancel+ed|swapped|skipped|dropped|delayed|rescheduled|pushed (?:back|to)|verschoben|abgesagt|vertagt|entfällt|reporté|annulé|aplazado|推迟|取消|改到|延期)(?!\p{L})/iu;
/** "Replaced by X (session 3)": it is another's turn. */
const turn = /(?<!\p{L})(?:session|week|meeting|lecture|termin|sitzung|woche|séance|semaine|sesión|semana)\s?\d/iu;

const longest = 60;

/**
 * Whether what follows a phrase says so; `names` are where it names works, all that follows where it does not enclose
 * them, `before` is the same sentence up to where it begins. Whoever wrote a work is no reader where the phrase itself speaks of them.
 */
export const isOfReaders = (
  text: string,
  [start, end]: readonly [number, number],
  isEnclosed: boolean,
  { isOfAuthors, isReversed }: Meaning,
  before: string,
): boolean => {
  const behind = isEnclosed ? text.slice(end, end + longest) : text.slice(start, start + longest);
  const clause = /^[^.;!?。；！？]*/u.exec(behind)?.[0] ?? "";
  if (isReversed === true && (putOff.test(before) || occasion.test(before) || turn.test(behind))) return true;
  return (
    occasion.test(clause) ||
    (isEnclosed && withSomebody.test(behind)) ||
    (isOfAuthors !== true && ofAuthors.test(text.slice(start, start + longest)))
  );
};
