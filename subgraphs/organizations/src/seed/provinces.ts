import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateProvinceInput } from "../province/province.inputs.js";
import { Province } from "../province/province.js";
import { ProvinceService } from "../province/province.service.js";

/** The service's input, with the keys of the predecessors. The province's own key is its code. */
type ProvinceRecord = KeyedRecord & Omit<CreateProvinceInput, "code" | "predecessorIds"> & { predecessors?: string[] };

export const provinces = recordSeed<ProvinceRecord>({
  entity: Province,
  kind: "province",
  file: "provinces.yaml",
  create: (em, { key, predecessors = [], officialCodes = [], sources, ...province }, options) =>
    new ProvinceService(em).create(
      {
        ...province,
        code: key,
        sources,
        predecessorIds: predecessors.map((predecessor) => idOf("province", predecessor)),
        officialCodes: officialCodes?.map((code) => ({ sources, ...code })),
      },
      options,
    ),
});
