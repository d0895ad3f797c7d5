import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import type { CreateEmulationPlanInput } from "../emulation-plan-creation/emulation-plan-creation.inputs.js";
import { EmulationPlanCreationService } from "../emulation-plan-creation/emulation-plan-creation.service.js";

/** The service's input, but the organization is named by its key. */
type PlanRecord = KeyedRecord & Omit<CreateEmulationPlanInput, "organizationId"> & { organization: string };

export const emulationPlans = recordSeed<PlanRecord>({
  entity: EmulationPlan,
  kind: "plan",
  file: "plans.yaml",
  create: (em, record, options) =>
    new EmulationPlanCreationService(em).create(
      { ...record, organizationId: idOf("organization", record.organization) },
      options,
    ),
});
