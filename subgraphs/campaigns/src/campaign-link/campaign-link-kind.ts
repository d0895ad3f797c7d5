import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The relation of a campaign to another one, which is the wider or the earlier of the two. */
export enum CampaignLinkKind {
  RESPONDS_TO = "RESPONDS_TO",
  LOCAL_VARIANT_OF = "LOCAL_VARIANT_OF",
  PART_OF = "PART_OF",
  CARRIES_ON = "CARRIES_ON",
}

registerEnumeration(
  CampaignLinkKind,
  "CampaignLinkKind",
  ["Quan hệ với phong trào khác", "The relations of a campaign to another one"],
  {
    RESPONDS_TO: ["Hưởng ứng phong trào cấp trên", "Responds to a campaign of a higher level"],
    LOCAL_VARIANT_OF: ["Tổ chức phong trào toàn quốc tại địa phương", "Carries out a national campaign in one place"],
    PART_OF: ["Là một phần của phong trào khác", "Is part of another campaign"],
    CARRIES_ON: ["Tiếp tục, đẩy mạnh phong trào khác", "Continues another campaign"],
  },
);
