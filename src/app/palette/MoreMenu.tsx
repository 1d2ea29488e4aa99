import { useApp } from "../context.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { ViewRows } from "../views/ViewsMenu.tsx";
import { isPossible } from "./command.ts";
import { commands } from "./commands.ts";

/** What has no room of its own on a phone. */
const offered: readonly string[] = ["review", "trust", "keys", "theme.next", "redo", "trail.back", "trail.on", "filter.clear"];

export const MoreMenu = () => {
  const app = useApp();
  const shown = offered.flatMap((id) => commands.filter((command) => command.id === id && isPossible(command, app)));
  return (
    <Dialog title="More" kind="more-menu">
      <ul className="more-rows">
        {shown.map((command) => (
          <li key={command.id}>
            <button
              type="button"
              onClick={() => {
                app.desk.dialog.set(null);
                command.run(app);
              }}
            >
              {command.name}
            </button>
          </li>
        ))}
      </ul>
      {app.ground.views.length > 0 && (
        <>
          <h3>Views of these lists</h3>
          <ViewRows />
        </>
      )}
    </Dialog>
  );
};
