import type { Facets } from "../../atlas/source.ts";
import { shortInstitution } from "../../view/names.ts";
import { rolledUp } from "../../view/roll-up.ts";
import { toggled } from "../../view/sentences.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { Facet, FacetRow } from "./Facet.tsx";
import { More, useMore } from "./More.tsx";

export const Institutions = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { works } = useGround();
  const { filter } = useView();
  const rows = rolledUp(facets.institutions, works, filter.institutions);
  const { shown, hidden, foldable, open, toggle } = useMore(rows, 4, ({ id }) => filter.institutions.includes(id));
  const { withoutInstitution: nameless } = facets;
  return (
    <Facet id="institutions" name="Institutions" aside="labs counted in">
      <ul>
        {shown.map(({ id, name, works }) => (
          <FacetRow
            key={id}
            name={shortInstitution(name)}
            works={works}
            pressed={filter.institutions.includes(id)}
            onPress={() => store.setFilter(toggled(filter, "institutions", id))}
          />
        ))}
      </ul>
      {rows.length === 0 && <p className="more">None is named among these works.</p>}
      <More hidden={hidden} open={open} foldable={foldable} onPress={toggle}>
        {nameless > 0 ? `${counted(nameless, "work")} ${nameless === 1 ? "names" : "name"} none` : undefined}
      </More>
    </Facet>
  );
};
