import { id, type SnapshotDeclaration, snapshot, text, whole } from "@thidua/kit/changes/change-feed";
import type { EmulationPlan } from "../emulation-plan/emulation-plan.js";

/** The snapshot of a plan. */
export const emulationPlanSnapshot: SnapshotDeclaration = snapshot(
  ["Kế hoạch công tác thi đua, khen thưởng", "A yearly plan for emulation and commendation"],
  {
    name: text("Tên của kế hoạch", "The plan's name"),
    year: whole("Năm của kế hoạch", "The plan's year"),
    organizationId: id("Tổ chức ban hành", "The organization that issues the plan"),
  },
  ({ name, year, organizationId }: EmulationPlan) => ({ name, year, organizationId }),
);
