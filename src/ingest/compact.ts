const wide = /[^\x00-\xFF]/;

/**
 * The same text, kept apart from what it was cut out of. Engines keep a text in two bytes a sign where any sign of it needs
 * them, and so all that is cut out of it: one arrow in a list makes every pattern slower on all of its lines.
 */
export const compact = (text: string): string => (wide.test(text) ? text : (JSON.parse(JSON.stringify(text)) as string));
