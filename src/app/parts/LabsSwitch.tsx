import { useApp, useView } from "../context.ts";

/** Whether a lab's works are its parent's too; the same switch stands in the panel of a parent. */
export const LabsSwitch = () => {
  const { store } = useApp();
  const { labs } = useView();
  const together = labs === "together";
  return (
    <button
      type="button"
      role="switch"
      className="labs-switch"
      aria-checked={together}
      aria-label="Labs counted with their parents"
      onClick={() => store.arrangeInstitutions({ labs: together ? "apart" : "together" })}
    >
      <span>Labs {together ? "counted in" : "apart"}</span>
      <i aria-hidden="true" />
    </button>
  );
};
