import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What a campaign is called. */
export enum CampaignKind {
  MOVEMENT = "MOVEMENT",
  DRIVE = "DRIVE",
}

registerEnumeration(CampaignKind, "CampaignKind", ["Phong trào hay cuộc vận động", "The kinds of campaign"], {
  MOVEMENT: ["Phong trào thi đua", "An emulation movement"],
  DRIVE: ["Cuộc vận động", "A drive"],
});
