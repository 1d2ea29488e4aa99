/** Hands a text to the user as a file, under a name that every system takes. */
export const saveFile = (name: string, extension: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name.replace(/[^\p{Letter}\p{Number}.-]+/gu, "-")}.${extension}`;
  link.click();
  URL.revokeObjectURL(address);
};
