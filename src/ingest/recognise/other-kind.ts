import { saysNoPaper, saysOfWeb } from "./no-paper.ts";

/* What stands among papers and says itself that it is none: a book by who printed it, a course by that word, a talk by whose it is, a task by its label. */

const printed =
  /\bISBN(?:-1[03])?\b|[,;(|–—-]\s*(?:O['’]Reilly|Manning Publications|Packt|No Starch|Pragmatic Bookshelf|Apress|Addison-?Wesley|McGraw-?Hill|Prentice Hall|Morgan Kaufmann|(?:MIT|Cambridge University|Oxford University|Princeton University|CRC) Press)\b[^:;]{0,24}$/iu;
/** Behind a comma it is rather the last of the authors. */
const printedByManning = /(?:[(|]|[–—-]\s)\s*Manning(?:,?\s+\d{4})?\s*\)?\s*$/u;
const edition = /[,(]\s*(?:\d(?:st|nd|rd|th)|second|third|fourth|revised) ed(?:ition|\.)(?=[\s),.;]|$)/i;
const editionElsewhere =
  /[,，;；(（》]\s*(?:第[一二三四五六七八九十\d]{1,3}版|\d{1,2}\. (?:Auflage|Aufl\.)|\d{1,2}e (?:édition|éd\.)|\d{1,2}ª (?:edición|edição|ed\.))(?=[\s,，;；.。)）]|$)/u;
/** "(Springer textbook, 2011)"; "(see the dragon book)", "(from a book)" and "(book chapter)" speak of another work. */
const calledBook =
  /[([（](?:(?!\b(?:see|cf|compare|read|as|in|from|of|with|than|like|before|after|also)\b)[^()[\]（）]){0,40}\b(?:text)?book\b(?!\s+(?:chapters?|reviews?)\b)[^()[\]（）]{0,40}[)\]）]\s*$|[（(](?:书|教材|书籍)[)）]\s*$/iu;

/** "Author. Title. Publisher, 2008. (book)": nothing in the brackets at its end but what it is. */
const markedBook =
  /[([（【]\s*(?:the |an? |ein |un )?(?:(?:text)?books?|(?:lehr)?buch|livre|libro|manuel|书|书籍|教材|教科书|专著)\s*[)\]）】][\s.。]*$/iu;
export const isMarkedBook = (text: string): boolean => markedBook.test(text.slice(-30));

/** "(slides only)", "(just the talk)", "（只有视频）" at the end; "[SOSP'19 keynote]" in front: nothing of it was printed. */
const onlyShown =
  /[([（]\s*(?:(?:only|just|nur|solo|sólo|seulement|只有|仅有?)\s*(?:the |a |die |les? |las? )?(?:slides?|talk|video|recording|folien|vortrag|幻灯片|视频|录像)|(?:slides?|talk|video|recording|folien|vortrag)\s+only)\s*[)\]）][\s.。]*$/iu;
const keynote = /^[[(（【][^()[\]（）【】]{2,24}\s(?:(?:invited|opening|closing) )?(?:keynote|invited talk|plenary)[)\]）】]/iu;
export const isOnlyShown = (text: string): boolean => keynote.test(text) || onlyShown.test(text.slice(-60));

/** "Noether & Artin book", "Noether/Artin textbook (the blue one)": called by whose it is. */
const bookOf =
  /^\p{Lu}[\p{L}'’-]+(?:(?:\s?[&/]\s?|,\s|\s(?:and|und|et|y)\s)\p{Lu}[\p{L}'’-]+){1,3}\s(?:(?:text)?book|buch|livre|libro)(?=\s*(?:$|[;,(]))/u;

/** "…, just the chapters on rings. It's a book.": said in a sentence behind it. */
const saidToBeBook =
  /[.!?;,–—]\s+(?:(?:it|this|that)(?:['’]s| is)|(?:ist|das ist)|c['’]est|es|è)\s+(?:(?:a|an|the|just|only|ein|un|une|nur)\s)*(?:text)?(?:book|buch|lehrbuch|livre|libro)[.!]*$|[。，；]\s*(?:这)?是(?:一)?本书[。！]*$/iu;

/** "Book: Numerical Recipes", said before its title. */
const labelledBook = /^(?:\[[ xX/-]\]\s+)?(?:(?:text)?books?|buch|bücher|livres?|书|教材|书籍)\s*[:：]\s*\S/iu;
/** "Blog: [How we cache](…)". */
const labelledPost = /^(?:\[[ xX/-]\]\s+)?(?:blogs?(?: ?posts?)?|billets?(?: de blog)?|博客(?:文章)?)\s*[:：]\s*\S/iu;
/** "[How we cache](…) (blog)", "How we cache (a blog post)": nothing behind its title but what it is. */
const calledPost =
  /^\s*[([（]\s*(?:an? |the |ein |un )?(?:blogs?(?:[ -]?(?:posts?|articles?))?|posts?|tweets?|newsletter|podcast|blog(?:beitrag|artikel|eintrag)|billet(?: de blog)?|entrada(?: de blog)?|博客(?:文章)?|博文)\s*[)\]）]\s*$/iu;
/** "OSDI 2021": what appeared there is no post, whatever its label. */
const appeared = /(?<!\p{L})\p{Lu}{3,12}\s?['’]?(?:19|20)?\d{2}(?!\d)/u;
export const isLabelledPost = (text: string): boolean => labelledPost.test(text) && !appeared.test(text);
/** What is labelled so among papers is none. */
export const isLabelledOther = (text: string): boolean => labelledBook.test(text) || isLabelledPost(text);

/** What a library gives as the type of an item that is no paper: "Type: Book", "Item type: Blog Post". */
const otherType =
  /^(?:(?:text|audio)?books?|blog ?posts?|forum ?posts?|web ?(?:page|site)s?|(?:video ?recording|video|audio ?recording|podcast|film|movie|tv ?broadcast|radio ?broadcast)s?|(?:newspaper|encyclopa?edia|dictionary) ?(?:article|entry)|e-?mail|artwork|bücher|buch|lehrbuch|blog-?beitrag|web ?seite|livres?|billet de blog|page web|libro|entrada de blog|página web|图书|书|专著|教材|网页|博客(?:文章)?|视频|播客)$/iu;
export const isOtherType = (type: string): boolean => otherType.test(type.replace(/^\W*\[\[|\]\]\W*$/g, "").trim());

const taught = "(?:[Cc]ourses?|[Ll]ectures?(?: [Ss]eries| [Nn]otes)?|MOOC|[Cc]lass|课程|公开课)";
/** Behind a title: "course", "(Stanford course)", "– video lectures 2020"; a paper may be "read in class". */
const calledCourse = new RegExp(
  `^[\\s([（,;|–—-]*(?:(?:[Aa]n?|[Tt]he)\\s+)?(?:(?:[\\p{Lu}\\d][\\p{L}\\d.'’-]*|online|video|(?:under)?graduate|free|great)\\s+){0,4}${taught}(?:\\s+(?:19|20)\\d{2}|\\s+(?:by|at|on)\\s.{2,60})?[\\s)\\]）.!]*$`,
  "u",
);
/** In a title, however it goes on. */
const isTaught =
  /^(?:video )?lecture notes(?! in\b)|\b(?:lecture series|lecture notes(?! in\b)|video lectures|lecture videos|online course|video course)\b/i;
const lastBracket = /[([（][^()[\]（）]{2,60}[)\]）]\s*$/u;

/** "Ada Byron's talk on plain shelves", "to watch: …", as nobody entitles a paper. */
const calledTalk =
  /^(?:[\p{Ll}\s]{3,40}:\s+)?(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}\p{Lu}[\p{L}-]*['’]s?\s+(?:\p{Ll}+\s+)?(?:talk|keynote|podcast|video|screencast)s?\s+(?:on|about|at|from|in)\s|^(?:to )?(?:watch|listen)(?: to)?(?:\s\p{Ll}+){0,4}\s*:\s/u;

/** "Noether youtube playlist", "podcast with Noether on rings": several talks, or one that is no lecture of a meeting. */
const recorded =
  /(?:^|(?<!(?:^|\s)(?:an?|the|one|of|from|in))\s)(?:you ?tube|video|spotify) (?:playlist|channel|series)(?=\s*(?:$|[([,;:–—]|(?:on|about|by|from|with|at)\s\S+$))|^(?:podcast|playlist|webinar) (?:w\/|with|by|from|mit|avec|con) ?(?=\p{Lu})/u;

/** "Veritasium video on prime boards", "a podcast episode about kernels", where all that is linked is a film; "Video on …" begins a title. */
const filmed =
  /^(?:(?!\p{L}+ing\s)\S+\s){0,3}(?:video|podcast|episode|playlist|explainer|screencast)s?\s(?:on(?!\sdemand\b)|about|explaining)\s/u;
const ofFilms = /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|b23\.tv)\//i;
export const isFilm = (title: string, urls: readonly string[]): boolean =>
  urls.length > 0 && urls.every((url) => ofFilms.test(url)) && filmed.test(title);

export const isRecorded = (text: string): boolean => recorded.test(text);

/** "To do: get the simulator to build": what whoever keeps the list has to do. */
const task =
  /^(?:\[[ xX]\]\s+)?(?:to[- ]?do|fixme|pendientes?|por hacer|pendente|a fazer|à faire|zu tun|noch offen|da fare|待办(?:事项)?)\s*[:：]\s*\S/iu;

/** "Proceedings vol. 2", "Full proceedings (PDF)": all that a meeting printed. */
const allPapers =
  /^(?:(?:the|full|complete|official|online|open[- ]access|conference|workshop) )*(?:proceedings|tagungsband|actes|actas|论文集)(?:,? \(?(?:vol(?:ume|\.)?|part|band|tome?) ?\w{1,4}\)?)?(?: [([](?:pdf|acm|ieee|usenix|open access)[)\]])?$/iu;
export const isAllPapers = (text: string): boolean => text.length <= 80 && allPapers.test(text.trim());

/** A word that one of them has: most lines have none. */
const mayBeOther =
  /to[- ]?do\b|\bweb|home ?page|网|博|página|fixme|blog|\bposts?\b|tweet|newsletter|billet|entrada|pend[ie]|hacer|fazer|faire|zu tun|noch offen|da fare|待办|paper|publication|pages? only|论文|artikel|article|artículo|articolo|isbn|reilly|manning|packt|starch|pragmatic|apress|addison|mcgraw|prentice|kaufmann|press|playlist|channel|webinar|\bed(?:ition|\.)|book|buch|bücher|livre|course|lecture|class|mooc|talk|keynote|podcast|video|screencast|watch|listen|manual|manuel|data ?sheet|documentation|handbuch|datenblatt|[(（](?:if|once|when|as|falls|wenn|sobald|si|dès|quand|cuando|se|quando|如果|等|若)|aufl|édition|éd\.|edición|edição|ª ed\.|[课书教册版]/i;

export type OtherKind = "a book" | "a course" | "a talk" | "a task" | "a post" | "something else";

/** What a line with nothing of a paper says to be; `behind` is what follows a title that is set apart. */
export const otherKind = (text: string, behind: string | null): OtherKind | null => {
  if (text.length > 300 || !mayBeOther.test(text)) return null;
  if (
    printed.test(text) ||
    printedByManning.test(text) ||
    edition.test(text) ||
    editionElsewhere.test(text) ||
    calledBook.test(text) ||
    labelledBook.test(text) ||
    saidToBeBook.test(text) ||
    bookOf.test(text)
  )
    return "a book";
  if (calledTalk.test(text) || isRecorded(text)) return "a talk";
  if (task.test(text)) return "a task";
  if (isLabelledPost(text)) return "a post";
  if (saysNoPaper(text) || saysOfWeb(text)) return "something else";
  const said = behind ?? lastBracket.exec(text)?.[0] ?? "";
  if (calledPost.test(said)) return "a post";
  return isTaught.test(text) || (said !== "" && calledCourse.test(said)) ? "a course" : null;
};
