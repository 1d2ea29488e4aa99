import { useApp } from "../context.ts";
import { Dialog } from "../parts/Dialog.tsx";
import { openView } from "./open-view.ts";

/** The named links that the lists come with. */
export const ViewRows = () => {
  const app = useApp();
  return (
    <ul className="view-rows">
      {app.ground.views.map((view) => (
        <li key={view.address}>
          <button
            type="button"
            onClick={() => {
              app.desk.dialog.set(null);
              openView(app, view);
            }}
          >
            <b>{view.name}</b>
            <span>{view.says}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};

export const ViewsMenu = () => (
  <Dialog title="Views of these lists" kind="views-menu">
    <ViewRows />
  </Dialog>
);
