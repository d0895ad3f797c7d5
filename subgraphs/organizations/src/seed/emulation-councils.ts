import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateEmulationCouncilInput } from "../emulation-council/emulation-council.inputs.js";
import { EmulationCouncil } from "../emulation-council/emulation-council.js";
import { EmulationCouncilService } from "../emulation-council/emulation-council.service.js";

/** The service's input, with the keys of the organization and the province. */
type CouncilRecord = KeyedRecord &
  Omit<CreateEmulationCouncilInput, "organizationId" | "provinceId"> & {
    organization?: string | null;
    province?: string | null;
  };

export const emulationCouncils = recordSeed<CouncilRecord>({
  entity: EmulationCouncil,
  kind: "council",
  file: "councils.yaml",
  create: (em, record, options) => {
    const organizationId = idOf("organization", record.organization);
    const input = { ...record, organizationId, provinceId: idOf("province", record.province) };
    return new EmulationCouncilService(em).create(input, options);
  },
});
