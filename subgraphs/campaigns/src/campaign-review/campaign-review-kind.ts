import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** Whether a campaign is reviewed in its course or at its end (Law 06/2022/QH15 Đ.17). */
export enum CampaignReviewKind {
  INTERIM = "INTERIM",
  FINAL = "FINAL",
}

registerEnumeration(CampaignReviewKind, "CampaignReviewKind", ["Sơ kết hay tổng kết", "The kinds of review"], {
  INTERIM: ["Sơ kết", "An interim review"],
  FINAL: ["Tổng kết", "The final review"],
});
