import { registerEnumType } from "type-graphql";

/** Whether a decision stands. A cancelled one is kept, with the act that cancelled it. */
export enum AwardDecisionState {
  ISSUED = "ISSUED",
  CANCELLED = "CANCELLED",
}

registerEnumType(AwardDecisionState, {
  name: "AwardDecisionState",
  description: "Tình trạng của quyết định khen thưởng. Whether a decision stands.",
  valuesConfig: {
    ISSUED: { description: "Đã ban hành, còn hiệu lực. Issued and standing." },
    CANCELLED: { description: "Đã bị hủy bỏ bằng một quyết định khác. Cancelled by another act." },
  },
});
