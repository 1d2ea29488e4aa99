const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const parts = (date: string): { readonly year: string; readonly month: string | undefined; readonly day: number | undefined } => {
  const [year = date, month, day] = date.split("-");
  return { year, month: month === undefined ? undefined : months[Number(month) - 1], day: day === undefined ? undefined : Number(day) };
};

/** "10 July 2024", "July 2024" or "2024", as precise as the date is. */
export const longDate = (date: string): string => {
  const { year, month, day } = parts(date);
  return [day, month, year].filter((part) => part !== undefined).join(" ");
};

/** "July 2024", or "2024" when there is no month. */
export const monthYear = (date: string): string => {
  const { year, month } = parts(date);
  return month === undefined ? year : `${month} ${year}`;
};

/** Letters of a span of time that stands beside a heading of the rail. */
const spanLetters = 24;

/** "July 2022 to July 2024"; long months in short: "Feb 2022 to Nov 2024". */
export const monthSpan = (first: string, last: string): string => {
  const [from, to] = [monthYear(first), monthYear(last)];
  if (from === to) return from;
  const inFull = `${from} to ${to}`;
  return inFull.length <= spanLetters ? inFull : inFull.replace(/\p{Letter}{3}\p{Letter}+(?= \d)/gu, (month) => month.slice(0, 3));
};

/** "10 Jul", "Jul" or "" under a year that is said elsewhere. */
export const dayMonth = (date: string): string => {
  const { month, day } = parts(date);
  return [day, month?.slice(0, 3)].filter((part) => part !== undefined).join(" ");
};

/** Months since year 0; a date without a month stands in the middle of its year. */
export const monthIndex = (date: string): number => {
  const [year = "0", month] = date.split("-");
  return Number(year) * 12 + (month === undefined ? 5.5 : Number(month) - 1);
};

/** The month (YYYY-MM) from which on something of a date is there: a year alone is there from January on. */
export const monthOf = (date: string): string => (date.length === 4 ? `${date}-01` : date.slice(0, 7));
