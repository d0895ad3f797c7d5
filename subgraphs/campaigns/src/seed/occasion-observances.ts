import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { ObserveOccasionInput } from "../occasion/occasion-observance.inputs.js";
import { OccasionObservance } from "../occasion/occasion-observance.js";
import { OccasionObservanceService } from "../occasion/occasion-observance.service.js";

/** The service's input, but occasion, campaign and plan are named by their keys. */
type ObservanceRecord = KeyedRecord &
  Omit<ObserveOccasionInput, "occasionId" | "campaignId" | "planId"> & {
    occasion: string;
    campaign?: string;
    plan?: string;
  };

export const occasionObservances = recordSeed<ObservanceRecord>({
  entity: OccasionObservance,
  kind: "occasion-observance",
  file: "occasion-observances.yaml",
  create: (em, record, options) => {
    const parents = { campaignId: idOf("campaign", record.campaign), planId: idOf("plan", record.plan) };
    const input = { ...record, ...parents, occasionId: idOf("occasion", record.occasion) };
    return new OccasionObservanceService(em).create(input, options);
  },
});
