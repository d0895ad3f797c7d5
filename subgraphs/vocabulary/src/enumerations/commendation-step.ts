import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** A step by which those to be commended are found. Source: vocabulary of the articles, section 7. */
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
  ["Bước xét khen thưởng", "A step by which those to be commended are found"],
  {
    SELECTION: ["Bình chọn", "Selection"],
    ASSESSMENT: ["Đánh giá", "Assessment"],
    RANKING: ["Xếp loại", "Ranking"],
    PEER_REVIEW: ["Bình xét", "Peer review"],
    ENDORSEMENT: ["Suy tôn", "Endorsement by the cluster or bloc"],
  },
);
