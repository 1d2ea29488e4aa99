/** What a list in the clean dialect of src/ingest/write says of itself in its front matter. */
export const dialectLine = "dialect: stemma 1";

/** Whether a text says in its front matter that it is written so. */
export const isDialect = (text: string): boolean => /^\uFEFF?---\r?\n(?:[^\n]*\n){0,20}?dialect: stemma 1\r?\n/.test(text);
