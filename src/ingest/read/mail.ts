import type { LineAccount } from "../claims.ts";

/*
 * Lists that were sent as mails: who wrote to whom, a greeting, marks of quotation, a closing and a signature stand
 * around the list and are none of it.
 */

const header =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|datum|gesendet|de|à|objet|envoyé|发件人|收件人|抄送|主题|日期|发送时间)\s*[:：]\s*\S/i;
const greeting =
  /^(?:hi|hey|hello|dear|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|moin|servus|bonjour|salut|ch(?:er|ère)s?|hola|ciao|各位\p{Letter}{0,6}|大家好|你好|您好|\p{Letter}{1,4}(?:老师|师兄|师姐|同学))(?:\s[\p{Letter}\s.'’-]{1,40})?\s*[,!，！：:]?\s*$/iu;
const closing =
  /^(?:(?:all the |with )?best(?: wishes| regards)?|cheers|(?:kind(?:est)? |warm )?regards|thanks(?: a lot| again)?|thank you|yours(?: sincerely)?|sincerely|take care|happy reading|(?:viele|liebe|beste|schöne|herzliche|mit (?:freundlichen|besten)) gr(?:ü|ue)(?:ß|ss)en?|lg|vg|mfg|gru(?:ß|ss)|bis (?:bald|dann)|cordialement|bien à toi|amicalement|amitiés|à bientôt|bises|(?:see|talk to) you(?: \p{L}+){0,4}|(?:talk|see you) soon|until (?:then|next \p{L}+)|bis (?:dahin|\p{L}{3,12})|saludos|祝好|此致|敬礼|谢谢)\s*[,!.，！。]?\s*$/iu;
const wrote =
  /^(?:on|am|le)\s.{4,90}\b(?:wrote|schrieb\b.{0,40}|a écrit)\s*:\s*$|^-{3,}\s*(?:original message|ursprüngliche nachricht|message d'origine|forwarded message|weitergeleitete nachricht).*$/i;

/** None of these lines is long; what is longer is not asked. */
const says = (pattern: RegExp, line: string): boolean => line.length <= 160 && pattern.test(line.trim());

const isBlank = (line: string | undefined): boolean => (line ?? "").trim() === "";

/** Marks of quotation go when nearly everything is quoted; in Markdown a quote within a list is one. */
const unquote = (lines: string[], isMail: boolean): void => {
  const filled = lines.filter((line) => !isBlank(line));
  // A callout is Markdown's own.
  if (filled.some((line) => /^\s{0,3}>\s*\[!\w+\]/.test(line))) return;
  const quoted = filled.filter((line) => /^\s{0,3}>/.test(line)).length;
  if (quoted < 3 || quoted < filled.length * (isMail ? 0.3 : 0.8)) return;
  lines.forEach((line, at) => {
    lines[at] = line.replace(/^\s{0,3}(?:>\s?)+/, "");
  });
};

/** Who thanks before the list goes on with it; a name behind a dash signs. */
const listsOn = /https?:\/\/|^\s*(?:[-*+•]|\d+[.)])\s+\S+\s+\S+\s+\S|(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Changes the lines in place; numbers of lines stay. */
export const withoutMail = (lines: string[], accounts: LineAccount[]): void => {
  const top = lines.flatMap((line, at) => (at < 20 && says(header, line) ? [at] : []));
  const first = lines.findIndex((line) => !isBlank(line));
  const greets = lines.findIndex((line, at) => at < 30 && says(greeting, line));
  const closes = lines.findLastIndex((line) => says(closing, line));
  const hasHeader = top.length >= 2 && top[0] === first;
  const answered = lines.findIndex((line) => says(wrote, line));
  const isMail = hasHeader || (greets >= 0 && greets < first + 3 && closes > greets) || (answered >= 0 && answered < 30);
  unquote(lines, isMail);
  if (!isMail) return;
  const leave = (at: number, as: LineAccount["as"], reason: string): void => {
    if (isBlank(lines[at])) return;
    accounts.push({ line: at + 1, as, reason });
    lines[at] = "";
  };
  if (hasHeader) for (const at of top) leave(at, "metadata", "head of a mail");
  for (const [at, line] of lines.entries()) if (says(wrote, line)) leave(at, "metadata", "head of a mail");
  if (greets >= 0) leave(greets, "ignored", "greeting");
  const signature = lines.findLastIndex((line) => /^-- ?$/.test(line));
  const from =
    closes > 0 && lines.slice(closes).filter((line) => !isBlank(line)).length <= 8
      ? closes
      : signature > lines.length - 12
        ? signature
        : -1;
  const isSigned = (at: number): boolean => signature >= 0 && at >= signature;
  const goesOn = lines.findIndex((line, at) => from >= 0 && at > from && !isSigned(at) && listsOn.test(line));
  const end = goesOn < 0 ? lines.length : goesOn;
  if (from >= 0) for (let at = from; at < end; at += 1) leave(at, "ignored", "closing of a mail");
};
