import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreatePortalInput } from "../portal/portal.inputs.js";
import { Portal } from "../portal/portal.js";
import { PortalService } from "../portal/portal.service.js";

/** The service's input, but the organization is named by its key. */
type PortalRecord = KeyedRecord & Omit<CreatePortalInput, "organizationId"> & { organization: string };

export const portals = recordSeed<PortalRecord>({
  entity: Portal,
  kind: "portal",
  file: "portals.yaml",
  create: (em, record, options) =>
    new PortalService(em).create({ ...record, organizationId: idOf("organization", record.organization) }, options),
});
