import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** At what point a campaign is reviewed (Law 06/2022/QH15 Đ.17). */
export enum CampaignReviewKind {
  INTERIM = "INTERIM",
  FINAL = "FINAL",
}

registerEnumeration(
  CampaignReviewKind,
  "CampaignReviewKind",
  ["Sơ kết hay tổng kết", "Kind of a review of a campaign"],
  {
    INTERIM: ["Sơ kết", "Interim review"],
    FINAL: ["Tổng kết", "Final review"],
  },
);
