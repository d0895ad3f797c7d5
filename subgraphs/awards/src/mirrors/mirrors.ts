import type { MirrorDefinition } from "@thidua/kit/changes/mirror";
import { organizationTreeTypes, updateOrganizationPaths } from "@thidua/kit/changes/organization-tree-mirror";
import {
  mirroredAppointments,
  mirroredCampaigns,
  mirroredEmulationCouncils,
  mirroredPersons,
} from "@thidua/vocabulary/mirrored-records";
import { MirroredEmulationPlan } from "./mirrored-emulation-plan.js";
import { MirroredInitiative } from "./mirrored-initiative.js";
import { MirroredReviewConference } from "./mirrored-review-conference.js";
import { MirroredTypicalExample } from "./mirrored-typical-example.js";

const organizationsMirror: MirrorDefinition = {
  owner: "organizations",
  types: { ...organizationTreeTypes, ...mirroredPersons, ...mirroredAppointments, ...mirroredEmulationCouncils },
  afterBatch: updateOrganizationPaths,
};

const campaignsMirror: MirrorDefinition = {
  owner: "campaigns",
  types: {
    ...mirroredCampaigns,
    EmulationPlan: {
      entity: MirroredEmulationPlan,
      row: ({ organizationId }: Omit<MirroredEmulationPlan, "id">) => ({ organizationId }),
    },
    Initiative: {
      entity: MirroredInitiative,
      row: ({ name, organizationId, recognizedOn }: Omit<MirroredInitiative, "id">) => ({
        name,
        organizationId,
        recognizedOn,
      }),
    },
  },
};

const typicalExamplesMirror: MirrorDefinition = {
  owner: "typical-examples",
  types: {
    ReviewConference: {
      entity: MirroredReviewConference,
      row: ({ name }: Omit<MirroredReviewConference, "id">) => ({ name }),
    },
    TypicalExample: {
      entity: MirroredTypicalExample,
      row: ({ isPublic }: Omit<MirroredTypicalExample, "id">) => ({ isPublic }),
    },
  },
};

/**
 * The mirrors of other subgraphs' records, with the columns that the filters by an organization tree, the scope of editors and
 * the checks of references need while the owner is unreachable.
 */
export const mirrors: readonly MirrorDefinition[] = [organizationsMirror, campaignsMirror, typicalExamplesMirror];
