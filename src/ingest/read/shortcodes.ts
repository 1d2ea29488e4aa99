/*
 * Signs as wikis and code hosts let people type them, ":fire:": each becomes the sign, so that it says what the sign says.
 */
const signs: Readonly<Record<string, string>> = {
  star: "⭐",
  star2: "🌟",
  sparkles: "✨",
  fire: "🔥",
  zap: "⚡",
  boom: "💥",
  rocket: "🚀",
  tada: "🎉",
  trophy: "🏆",
  crown: "👑",
  gem: "💎",
  "1st_place_medal": "🥇",
  medal_sports: "🏅",
  medal_military: "🎖",
  white_check_mark: "✅",
  heavy_check_mark: "✔",
  ballot_box_with_check: "☑",
  x: "❌",
  warning: "⚠",
  exclamation: "❗",
  question: "❓",
  bulb: "💡",
  brain: "🧠",
  robot: "🤖",
  dart: "🎯",
  key: "🔑",
  lock: "🔒",
  mag: "🔍",
  eyes: "👀",
  heart: "❤",
  thumbsup: "👍",
  "+1": "👍",
  new: "🆕",
  soon: "🔜",
  construction: "🚧",
  hourglass: "⌛",
  calendar: "📅",
  date: "📅",
  bookmark: "🔖",
  bookmark_tabs: "📑",
  pushpin: "📌",
  round_pushpin: "📍",
  link: "🔗",
  paperclip: "📎",
  books: "📚",
  book: "📖",
  open_book: "📖",
  closed_book: "📕",
  green_book: "📗",
  blue_book: "📘",
  orange_book: "📙",
  notebook: "📓",
  page_facing_up: "📄",
  page_with_curl: "📃",
  scroll: "📜",
  newspaper: "📰",
  memo: "📝",
  pencil: "📝",
  pencil2: "✏",
  computer: "💻",
  floppy_disk: "💾",
  package: "📦",
  wrench: "🔧",
  hammer: "🔨",
  hammer_and_wrench: "🛠",
  gear: "⚙",
  bar_chart: "📊",
  chart_with_upwards_trend: "📈",
  movie_camera: "🎥",
  video_camera: "📹",
  tv: "📺",
  clapper: "🎬",
  microphone: "🎤",
  speech_balloon: "💬",
  globe_with_meridians: "🌐",
  school: "🏫",
  office: "🏢",
  classical_building: "🏛",
  mortar_board: "🎓",
  bust_in_silhouette: "👤",
  busts_in_silhouette: "👥",
  seedling: "🌱",
};

const code = /(?<![\p{L}\p{N}:/])(?::\+1:|:[a-z0-9][a-z0-9_]{1,28}:)(?![\p{L}\p{N}:/])/gu;

/** Where a code can be nothing but a sign: at either end of a heading, or in front of a link or of what is set in bold. */
const atHeading = /^(\s*#{1,6}\s+(?:\[)?|<h[1-6][^<>]{0,200}>\s*)(?::[a-z0-9][a-z0-9_+-]{1,40}:\s*){1,4}(?=\S)/i;
const behindHeading = /^(\s*#{1,6}\s.*?)(?:\s?:[a-z0-9][a-z0-9_+-]{1,40}:){1,4}(?=[\s#]*$)/;
const beforeLink = /^(\s*(?:[-*+]|\d{1,3}[.)])\s+)(?::[a-z0-9][a-z0-9_+-]{1,40}:\s*){1,4}(?=\[|\*\*)/;

/** Codes of signs that say nothing here are as good as none. */
const withoutUnknown = (line: string): string => line.replace(atHeading, "$1").replace(behindHeading, "$1").replace(beforeLink, "$1");

/** A line with the signs that its codes stand for. */
export const withSigns = (line: string): string => {
  if (!line.includes(":")) return line;
  const known = line.replace(code, (found) => {
    const name = found.slice(1, -1);
    return Object.hasOwn(signs, name) ? (signs[name] ?? found) : found;
  });
  return /:[a-z0-9_+-]+:/.test(known) ? withoutUnknown(known) : known;
};
