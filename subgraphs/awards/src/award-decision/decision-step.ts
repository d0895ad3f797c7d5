import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** A step on the way to a decision, as in the states of a nomination. Source: article 3 (A3-12). */
export enum DecisionStep {
  UNIT_REVIEW = "UNIT_REVIEW",
  BLOC_REVIEW = "BLOC_REVIEW",
  COUNCIL_REVIEW = "COUNCIL_REVIEW",
  HEAD_DECISION = "HEAD_DECISION",
}

registerEnumeration(
  DecisionStep,
  "DecisionStep",
  ["Bước đi đến quyết định khen thưởng", "A step on the way to a decision"],
  {
    UNIT_REVIEW: ["Bình xét tại đơn vị", "Review within the unit"],
    BLOC_REVIEW: ["Bình xét, suy tôn tại cụm, khối thi đua", "Review by the cluster or bloc"],
    COUNCIL_REVIEW: ["Hội đồng Thi đua - Khen thưởng họp", "Review by the emulation council"],
    HEAD_DECISION: ["Người đứng đầu quyết định", "Decision by the head"],
  },
);
