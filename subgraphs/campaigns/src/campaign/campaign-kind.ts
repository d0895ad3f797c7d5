import { registerEnumType } from "type-graphql";

/** What a campaign calls itself. */
export enum CampaignKind {
  MOVEMENT = "MOVEMENT",
  DRIVE = "DRIVE",
}

registerEnumType(CampaignKind, {
  name: "CampaignKind",
  description: "Phong trào hay cuộc vận động. What a campaign is called.",
  valuesConfig: {
    MOVEMENT: { description: "Phong trào thi đua. Emulation movement." },
    DRIVE: { description: "Cuộc vận động. Drive." },
  },
});
