import { registerEnumType } from "type-graphql";

/** At what point a campaign is reviewed (Law 06/2022/QH15 Đ.17). */
export enum CampaignReviewKind {
  INTERIM = "INTERIM",
  FINAL = "FINAL",
}

registerEnumType(CampaignReviewKind, {
  name: "CampaignReviewKind",
  description: "Sơ kết hay tổng kết. Kind of a review of a campaign.",
  valuesConfig: {
    INTERIM: { description: "Sơ kết. Interim review." },
    FINAL: { description: "Tổng kết. Final review." },
  },
});
