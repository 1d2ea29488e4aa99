import type { EntityDetail } from "../../atlas/source.ts";
import { institutionPage, sharedWorks, type InstitutionPage } from "../../view/institution-page.ts";
import { shortInstitution } from "../../view/names.ts";
import { capitalised, counted } from "../../view/words.ts";
import { useView } from "../context.ts";
import { LabsSwitch } from "../parts/LabsSwitch.tsx";
import { Sigla } from "../parts/Sigla.tsx";
import { sizes, Venues, Works } from "./EntityPanel.tsx";
import { EntityActions } from "./EntityActions.tsx";
import { EntityEvidence } from "./Evidence.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Section.tsx";
import { Top } from "./Top.tsx";
import { OtherNames } from "./OtherNames.tsx";
import { useFirst } from "./use-first.tsx";

const Labs = ({ page }: { readonly page: InstitutionPage }) => {
  const { shown, more } = useFirst(page.labs);
  return (
    <Section name="Labs" aside={<LabsSwitch />}>
      <ul className="name-rows">
        {shown.map(({ id, name, works }) => (
          <li key={id}>
            <NodeLink id={id}>{name}</NodeLink>
            <span className="facet-count">{works}</span>
          </li>
        ))}
        {page.withoutLab > 0 && (
          <li className="said">
            <span>named without a lab</span>
            <span className="facet-count">{page.withoutLab}</span>
          </li>
        )}
      </ul>
      {more}
    </Section>
  );
};

const Partners = ({ page }: { readonly page: InstitutionPage }) => {
  const { shown, more } = useFirst(page.partners);
  return (
    <Section name="Works with" aside={page.partners.length === 0 ? undefined : counted(page.partners.length, "institution")}>
      {page.partners.length === 0 && <p className="said">No other institution is named with it.</p>}
      <ul className="name-rows partners">
        {shown.map(({ id, name, works, places }) => (
          <li key={id}>
            <p>
              <NodeLink id={id}>{shortInstitution(name)}</NodeLink> <span className="hint">{sharedWorks(works)}</span>
            </p>
            <Sigla places={places} most={2} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
};

const People = ({ people }: Pick<EntityDetail, "people">) => {
  const { shown, more } = useFirst(people);
  if (people.length === 0) return null;
  return (
    <Section name="People" aside={people.length}>
      <ul className="name-rows partners">
        {shown.map(({ value, places }) => (
          <li key={value.id}>
            <NodeLink id={value.id}>{value.name}</NodeLink>
            <Sigla places={places} most={2} />
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
};

/** What an institution works on, with whom, where it appeared, and which lines say so. */
export const InstitutionPanel = ({ detail }: { readonly detail: EntityDetail }) => {
  const { labs } = useView();
  const { id, name, parts, partOf, aliases, properties, people, places } = detail;
  const page = institutionPage(detail, parts.length === 0 ? "together" : labs);
  return (
    <>
      <Top
        key={id}
        id={id}
        kind={["Institution", ...properties.map(({ value }) => value)].join(", ")}
        grid={null}
        title={name}
        subtitle={capitalised(sizes(page.works))}
        actions={<EntityActions detail={detail} />}
      />
      <OtherNames partOf={partOf} aliases={aliases} />
      {page.labs.length > 0 && <Labs key={`labs ${id}`} page={page} />}
      <Works detail={{ ...detail, works: page.works }} />
      <Partners key={`partners ${id}`} page={page} />
      <Venues works={page.works} />
      <People key={`people ${id}`} people={people} />
      <EntityEvidence places={places} />
    </>
  );
};
