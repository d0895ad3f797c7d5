import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The steps in selecting the subjects to commend. Source: vocabulary of the articles, section 7. */
export enum CommendationStep {
  SELECTION = "SELECTION",
  ASSESSMENT = "ASSESSMENT",
  RANKING = "RANKING",
  PEER_REVIEW = "PEER_REVIEW",
  ENDORSEMENT = "ENDORSEMENT",
}

registerEnumeration(
  CommendationStep,
  "CommendationStep",
  ["Bước xét khen thưởng", "A step in selecting the subjects to commend"],
  {
    SELECTION: ["Bình chọn", "A selection"],
    ASSESSMENT: ["Đánh giá", "An assessment"],
    RANKING: ["Xếp loại", "A ranking"],
    PEER_REVIEW: ["Bình xét", "A peer review"],
    ENDORSEMENT: ["Suy tôn", "An endorsement by the emulation cluster or bloc"],
  },
);
