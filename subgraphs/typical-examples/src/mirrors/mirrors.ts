import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { organizationTreeTypes, updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import {
  mirroredAppointments,
  mirroredCampaigns,
  mirroredEmulationCouncils,
  mirroredPersons,
} from "@thidua/vocabulary/mirrored-records";

const organizationsMirror: MirrorDefinition = {
  owner: "organizations",
  types: { ...organizationTreeTypes, ...mirroredPersons, ...mirroredAppointments, ...mirroredEmulationCouncils },
  afterBatch: updateOrganizationPaths,
};

const campaignsMirror: MirrorDefinition = { owner: "campaigns", types: mirroredCampaigns };

/** The records of other subgraphs that typical-examples mirrors. */
export const mirrors: readonly MirrorDefinition[] = [organizationsMirror, campaignsMirror];
