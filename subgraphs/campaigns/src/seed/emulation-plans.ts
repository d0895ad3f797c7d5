import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateEmulationPlanInput } from "../emulation-plan/emulation-plan.inputs.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { EmulationPlanService } from "../emulation-plan/emulation-plan.service.js";

/** The service's input, but the organization is named by its key. */
type PlanRecord = KeyedRecord & Omit<CreateEmulationPlanInput, "organizationId"> & { organization: string };

export const emulationPlans = recordSeed<PlanRecord>({
  entity: EmulationPlan,
  kind: "plan",
  file: "plans.yaml",
  create: (em, record, options) =>
    new EmulationPlanService(em).create(
      { ...record, organizationId: idOf("organization", record.organization) },
      options,
    ),
});
