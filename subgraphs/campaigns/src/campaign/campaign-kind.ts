import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What a campaign calls itself. */
export enum CampaignKind {
  MOVEMENT = "MOVEMENT",
  DRIVE = "DRIVE",
}

registerEnumeration(CampaignKind, "CampaignKind", ["Phong trào hay cuộc vận động", "What a campaign is called"], {
  MOVEMENT: ["Phong trào thi đua", "Emulation movement"],
  DRIVE: ["Cuộc vận động", "Drive"],
});
