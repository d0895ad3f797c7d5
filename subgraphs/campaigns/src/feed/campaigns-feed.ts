import type { FeedDefinition } from "@thidua/kit/changes/change-feed";
import type { InitiativeKind } from "@thidua/vocabulary/enumerations";
import type { Campaign } from "../campaign/campaign.js";
import type { CampaignKind } from "../campaign/campaign-kind.js";
import type { CampaignScope } from "../campaign/campaign-scope.js";
import type { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import type { InfluenceScope } from "../initiative/influence-scope.js";
import type { Initiative } from "../initiative/initiative.js";
import type { Registration } from "../registration/registration.js";

/** What the change feed publishes of a campaign. */
export interface CampaignSnapshot {
  code: string;
  name: string;
  kind: CampaignKind;
  scope: CampaignScope | null;
  year: number | null;
  organizationId: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

/** What the change feed publishes of a plan. */
export interface EmulationPlanSnapshot {
  name: string;
  year: number;
  organizationId: string;
}

/** What the change feed publishes of an initiative. `isPublic` is false until it is recognized or an article prints it. */
export interface InitiativeSnapshot {
  name: string;
  kind: InitiativeKind;
  year: number;
  organizationId: string;
  campaignId: string | null;
  /** The authors that are known persons. */
  authorIds: string[];
  isApplied: boolean;
  /** Null until it is recognized. */
  recognizedOn: string | null;
  /** Null until it is recognized. */
  scopeOfInfluence: InfluenceScope | null;
  isPublic: boolean;
}

/** The snapshots of this subgraph. They may gain properties; to change or remove one breaks the mirrors of other subgraphs. */
export const campaignsFeed: FeedDefinition = {
  snapshots: {
    Campaign: (campaign: Campaign): CampaignSnapshot => ({
      code: campaign.code,
      name: campaign.name,
      kind: campaign.kind,
      scope: campaign.scope ?? null,
      year: campaign.year ?? null,
      organizationId: campaign.organizationId ?? null,
      startsOn: campaign.startsOn ?? null,
      endsOn: campaign.endsOn ?? null,
    }),

    EmulationPlan: ({ name, year, organizationId }: EmulationPlan): EmulationPlanSnapshot => ({
      name,
      year,
      organizationId,
    }),

    Initiative: (initiative: Initiative): InitiativeSnapshot => ({
      name: initiative.name,
      kind: initiative.kind,
      year: initiative.year,
      organizationId: initiative.organizationId,
      campaignId: initiative.campaignId ?? null,
      authorIds: initiative.authors.flatMap(({ personId }) => personId ?? []),
      isApplied: initiative.isApplied,
      recognizedOn: initiative.recognizedOn ?? null,
      scopeOfInfluence: initiative.scopeOfInfluence ?? null,
      isPublic: initiative.isPublic,
    }),
  },

  isPublic: {
    Initiative: ({ isPublic }: Initiative) => isPublic,
    Registration: ({ isPublic }: Registration) => isPublic,
    // Whether a party is public depends on its pledge, which is recorded in the same transaction.
    PledgeSignatory: () => false,
  },
};
