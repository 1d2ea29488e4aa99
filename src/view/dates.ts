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
