import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Whether a decision stands. A cancelled one is kept, with the act that cancelled it. */
export enum AwardDecisionState {
  ISSUED = "ISSUED",
  CANCELLED = "CANCELLED",
}

registerEnumeration(
  AwardDecisionState,
  "AwardDecisionState",
  ["Tình trạng của quyết định khen thưởng", "Whether a decision stands"],
  {
    ISSUED: ["Đã ban hành, còn hiệu lực", "Issued and standing"],
    CANCELLED: ["Đã bị hủy bỏ bằng một quyết định khác", "Cancelled by another act"],
  },
);
