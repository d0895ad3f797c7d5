import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** How a campaign stands to the one it points at; the other is always the wider or earlier one. */
export enum CampaignLinkKind {
  RESPONDS_TO = "RESPONDS_TO",
  LOCAL_VARIANT_OF = "LOCAL_VARIANT_OF",
  PART_OF = "PART_OF",
  CARRIES_ON = "CARRIES_ON",
}

registerEnumeration(
  CampaignLinkKind,
  "CampaignLinkKind",
  ["Quan hệ với phong trào khác", "How a campaign stands to another"],
  {
    RESPONDS_TO: ["Hưởng ứng phong trào cấp trên", "Responds to an umbrella campaign"],
    LOCAL_VARIANT_OF: ["Tổ chức ở địa phương phong trào toàn quốc", "Local variant of a national campaign"],
    PART_OF: ["Là một phần của phong trào khác", "Part of another campaign"],
    CARRIES_ON: ["Tiếp tục, đẩy mạnh phong trào khác", "Carries on or pushes forward another campaign"],
  },
);
