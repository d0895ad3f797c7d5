import { choice, day, id, type SnapshotDeclaration, snapshot, text, whole } from "@thidua/kit/changes/change-feed";
import type { Campaign } from "../campaign/campaign.js";
import { CampaignKind } from "../campaign/campaign-kind.js";
import { CampaignScope } from "../campaign/campaign-scope.js";

/** The snapshot of a campaign. */
export const campaignSnapshot: SnapshotDeclaration = snapshot(
  ["Phong trào thi đua, cuộc vận động", "An emulation campaign"],
  {
    code: text("Mã ổn định của phong trào", "The campaign's stable code"),
    name: text("Tên chính thức của phong trào", "The campaign's official name"),
    kind: choice(CampaignKind, "Phong trào hay cuộc vận động", "The kind of campaign"),
    scope: choice(CampaignScope, "Phạm vi của phong trào", "The scope of the campaign", { nullable: "NOT_STATED" }),
    year: whole(
      "Năm của phong trào; để trống khi phong trào không thuộc riêng năm nào",
      "The campaign's year. Null: not applicable to a campaign that belongs to no single year",
      { nullable: true },
    ),
    organizationId: id("Tổ chức phát động", "The organization that launches the campaign", {
      nullable: "NOT_STATED",
    }),
    startsOn: day(
      "Ngày bắt đầu; để trống nếu nguồn không nêu đến ngày",
      "The first day of the campaign. Null: the day is not stated in the source",
      { nullable: true },
    ),
    endsOn: day(
      "Ngày kết thúc; để trống nếu nguồn không nêu đến ngày",
      "The last day of the campaign. Null: the day is not stated in the source",
      { nullable: true },
    ),
  },
  (campaign: Campaign) => ({
    code: campaign.code,
    name: campaign.name,
    kind: campaign.kind,
    scope: campaign.scope ?? null,
    year: campaign.year ?? null,
    organizationId: campaign.organizationId ?? null,
    startsOn: campaign.starts?.date ?? null,
    endsOn: campaign.ends?.date ?? null,
  }),
);
