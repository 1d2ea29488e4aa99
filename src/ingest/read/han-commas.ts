/*
 * Commas and colons of Latin type in lines of Chinese or Japanese, "(Kipf, Welling,阿姆斯特丹大学,ICLR 2017)", "改进 Orca:去掉锁":
 * beside a sign of Han they are those of Han, and between names they divide as they do with a blank.
 */

const han = /[\u3040-\u30FF\u3400-\u9FFF]/;
const address = /(https?:\/\/\S+)/;
const besideHan =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}）”》])([,;:])(?!\s|$|:)|(?<=[\p{L}\p{N})*_`])([,;])(?=[\p{Script=Han}“《（])|(?<=\p{Script=Han}[^:：]{0,30}[\p{L}\p{N})])(:)(?=\p{Script=Han})/gu;
const betweenNames = /(?<=[\p{L})])([,;])(?=\p{Lu})/gu;

const ofHan: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：" };

const written = (text: string): string => text.replace(besideHan, (sign) => ofHan[sign] ?? sign).replace(betweenNames, "$1 ");

export const withHanCommas = (line: string): string =>
  /[,;:]/.test(line) && han.test(line)
    ? line
        .split(address)
        .map((part, at) => (at % 2 === 0 ? written(part) : part))
        .join("")
    : line;
