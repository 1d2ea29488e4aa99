import { savedFormats } from "../../view/building.ts";
import { useApp } from "../context.ts";
import { Choice } from "../table/Choice.tsx";
import { savedKinds, saveWorks } from "./save.ts";

const unchosen = "none";
const values = [unchosen, ...savedFormats] as const;
const names = {
  none: "a file",
  ...(Object.fromEntries(savedFormats.map((format) => [format, savedKinds[format].name])) as Record<(typeof savedFormats)[number], string>),
};

/** The works that are shown, as a file of the kind that is chosen. */
export const SaveChoice = () => {
  const app = useApp();
  return (
    <Choice
      label="Save as"
      values={values}
      names={names}
      value={unchosen}
      onChoose={(format) => {
        if (format !== unchosen) void saveWorks(app, format);
      }}
    />
  );
};
