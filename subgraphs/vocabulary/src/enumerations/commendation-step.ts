import { registerEnumType } from "type-graphql";

/** A step by which those to be commended are found. Source: vocabulary of the articles, section 7. */
export enum CommendationStep {
  SELECTION = "SELECTION",
  ASSESSMENT = "ASSESSMENT",
  RANKING = "RANKING",
  PEER_REVIEW = "PEER_REVIEW",
  ENDORSEMENT = "ENDORSEMENT",
}

registerEnumType(CommendationStep, {
  name: "CommendationStep",
  description: "Bước xét khen thưởng. A step by which those to be commended are found.",
  valuesConfig: {
    SELECTION: { description: "Bình chọn. Selection." },
    ASSESSMENT: { description: "Đánh giá. Assessment." },
    RANKING: { description: "Xếp loại. Ranking." },
    PEER_REVIEW: { description: "Bình xét. Peer review." },
    ENDORSEMENT: { description: "Suy tôn. Endorsement by the cluster or bloc." },
  },
});
