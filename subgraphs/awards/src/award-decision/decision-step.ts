import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The steps that lead to a decision, named as the states of a nomination. Source: article 3 (A3-12). */
export enum DecisionStep {
  UNIT_REVIEW = "UNIT_REVIEW",
  BLOC_REVIEW = "BLOC_REVIEW",
  COUNCIL_REVIEW = "COUNCIL_REVIEW",
  HEAD_DECISION = "HEAD_DECISION",
}

registerEnumeration(
  DecisionStep,
  "DecisionStep",
  ["Bước xét trước khi ban hành quyết định khen thưởng", "A step that leads to an award decision"],
  {
    UNIT_REVIEW: ["Bình xét tại đơn vị", "A review in the unit"],
    BLOC_REVIEW: ["Bình xét, suy tôn tại cụm, khối thi đua", "A review in the emulation cluster or bloc"],
    COUNCIL_REVIEW: ["Hội đồng Thi đua - Khen thưởng họp xét", "A review by the emulation council"],
    HEAD_DECISION: ["Người đứng đầu quyết định", "The decision of the head"],
  },
);
