import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateOrganizationInput } from "../organization/organization.inputs.js";
import { Organization } from "../organization/organization.js";
import { OrganizationService } from "../organization/organization.service.js";

/** The service's input, with the keys of the province and the parent. The organization's own key is its code. */
type OrganizationRecord = KeyedRecord &
  Omit<CreateOrganizationInput, "code" | "provinceId" | "parentId"> & { province?: string; parent?: string };

/** The organizations with their names. */
export const organizations = recordSeed<OrganizationRecord>({
  entity: Organization,
  kind: "organization",
  file: "organizations.yaml",
  create: (em, { key, province, parent, certainty, sources, names, ...organization }, options) =>
    new OrganizationService(em).create(
      {
        ...organization,
        code: key,
        certainty,
        sources,
        names: names.map((name) => ({ certainty, sources, ...name })),
        provinceId: idOf("province", province),
        parentId: idOf("organization", parent),
      },
      options,
    ),
});
