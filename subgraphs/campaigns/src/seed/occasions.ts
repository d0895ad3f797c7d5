import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateOccasionInput } from "../occasion/occasion.inputs.js";
import { Occasion } from "../occasion/occasion.js";
import { OccasionService } from "../occasion/occasion.service.js";

/** The service's input, but province and organization are named by their keys. */
type OccasionRecord = KeyedRecord &
  Omit<CreateOccasionInput, "provinceId" | "organizationId"> & { province?: string; organization?: string };

export const occasions = recordSeed<OccasionRecord>({
  entity: Occasion,
  kind: "occasion",
  file: "occasions.yaml",
  create: (em, record, options) => {
    const places = {
      provinceId: idOf("province", record.province),
      organizationId: idOf("organization", record.organization),
    };
    return new OccasionService(em).create({ ...record, ...places }, options);
  },
});
