import { id, type SnapshotDeclaration, snapshot, text } from "@thidua/kit/changes/change-feed";
import type { EmulationCouncil } from "../emulation-council/emulation-council.js";

/** The snapshot of an emulation council. */
export const emulationCouncilSnapshot: SnapshotDeclaration = snapshot(
  ["Hội đồng Thi đua - Khen thưởng", "A council that advises on emulation and commendation"],
  {
    code: text("Mã ổn định của hội đồng", "The council's stable code"),
    name: text("Tên hội đồng", "The council's name"),
    organizationId: id("Tổ chức có hội đồng", "The council's organization", { nullable: "NOT_STATED" }),
  },
  ({ code, name, organizationId = null }: EmulationCouncil) => ({ code, name, organizationId }),
);
