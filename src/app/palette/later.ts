/** The commands that are not among the first, once one of them is wanted. */
export const loadCommands = async () => {
  const [{ runCommand }, { deedGroups }] = await Promise.all([import("./commands.ts"), import("./deeds.tsx")]);
  return { runCommand, deedGroups };
};
