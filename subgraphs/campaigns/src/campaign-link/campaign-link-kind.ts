import { registerEnumType } from "type-graphql";

/** How a campaign stands to the one it points at; the other is always the wider or earlier one. */
export enum CampaignLinkKind {
  RESPONDS_TO = "RESPONDS_TO",
  LOCAL_VARIANT_OF = "LOCAL_VARIANT_OF",
  PART_OF = "PART_OF",
  CARRIES_ON = "CARRIES_ON",
}

registerEnumType(CampaignLinkKind, {
  name: "CampaignLinkKind",
  description: "Quan hệ với phong trào khác. How a campaign stands to another.",
  valuesConfig: {
    RESPONDS_TO: { description: "Hưởng ứng phong trào cấp trên. Responds to an umbrella campaign." },
    LOCAL_VARIANT_OF: {
      description: "Tổ chức ở địa phương phong trào toàn quốc. Local variant of a national campaign.",
    },
    PART_OF: { description: "Là một phần của phong trào khác. Part of another campaign." },
    CARRIES_ON: { description: "Tiếp tục, đẩy mạnh phong trào khác. Carries on or pushes forward another campaign." },
  },
});
