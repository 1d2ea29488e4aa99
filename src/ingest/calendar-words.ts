/* How months and days of the week are written, in full or short, months also in German, French and Spanish, as parts of patterns that ignore case. */

export const monthWord =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|" +
  "januar|februar|märz|mrz|mär|mai|juni|juli|okt(?:ober)?|dez(?:ember)?|" +
  "janv(?:ier)?|févr?(?:ier)?|mars|avr(?:il)?|juin|juil(?:let)?|août|septembre|octobre|novembre|déc(?:embre)?|" +
  "ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|septiembre|octubre|noviembre|dic(?:iembre)?)";
export const weekdayWord = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)";
/** Days of the week beside a date, where hardly another word stands. */
export const weekdayOfAnyLanguage =
  `(?:${weekdayWord}|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|` +
  "(?:lun|mar|mercre|jeu|vendre|same)di|lun|mar|mer|jeu|ven|sam|dim(?:anche)?|lunes|martes|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?|" +
  "(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:星期|周|礼拜)[一二三四五六日天]|[月火水木金土日](?:曜日?)?)";
