import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The state of a decision. A cancelled decision is kept, with its cancellation. */
export enum AwardDecisionState {
  ISSUED = "ISSUED",
  CANCELLED = "CANCELLED",
}

registerEnumeration(
  AwardDecisionState,
  "AwardDecisionState",
  ["Tình trạng của quyết định khen thưởng", "The state of an award decision"],
  {
    ISSUED: ["Đã ban hành, còn hiệu lực", "The decision is issued and in force"],
    CANCELLED: ["Đã bị hủy bỏ", "The decision is cancelled"],
  },
);
