import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { AssignIdentifierInput } from "../organization-identifier/organization-identifier.inputs.js";
import { OrganizationIdentifier } from "../organization-identifier/organization-identifier.js";
import { OrganizationIdentifierService } from "../organization-identifier/organization-identifier.service.js";

/** The service's input, with the key of the organization. */
type IdentifierRecord = KeyedRecord & Omit<AssignIdentifierInput, "organizationId"> & { organization: string };

export const identifiers = recordSeed<IdentifierRecord>({
  entity: OrganizationIdentifier,
  kind: "identifier",
  file: "identifiers.yaml",
  create: (em, { key: _key, organization, ...identifier }, options) =>
    new OrganizationIdentifierService(em).assign(
      { ...identifier, organizationId: idOf("organization", organization) },
      options,
    ),
});
