import { DocumentReferenceResolver } from "@thidua/documents";
import { LineageParticipation, OrganizationNode } from "@thidua/kit/access/organization-tree";
import { changeFeedResolver } from "@thidua/kit/changes/change-feed";
import { ownedEntity, stubEntity } from "@thidua/kit/graph/federation";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import {
  MirroredAppointment,
  MirroredCampaign,
  MirroredEmulationCouncil,
  MirroredPerson,
} from "@thidua/vocabulary/mirrored-records";
import { Award } from "./award/award.js";
import { AwardResolver } from "./award/award.resolver.js";
import { AwardStatisticsResolver } from "./award/award-statistics.resolver.js";
import { AwardAuthority } from "./award-authority/award-authority.js";
import { AwardAuthorityResolver } from "./award-authority/award-authority.resolver.js";
import { AwardDecision } from "./award-decision/award-decision.js";
import { AwardDecisionResolver } from "./award-decision/award-decision.resolver.js";
import { Cancellation } from "./award-decision/cancellation.js";
import { CancellationResolver } from "./award-decision/cancellation.resolver.js";
import { AwardForm } from "./award-form/award-form.js";
import { AwardFormResolver } from "./award-form/award-form.resolver.js";
import { Campaign } from "./campaign/campaign.js";
import { CampaignResolver } from "./campaign/campaign.resolver.js";
import { CommendationPolicy } from "./commendation-policy/commendation-policy.js";
import { CommendationPolicyResolver } from "./commendation-policy/commendation-policy.resolver.js";
import { CommendationPrinciple } from "./commendation-principle/commendation-principle.js";
import { CommendationPrincipleResolver } from "./commendation-principle/commendation-principle.resolver.js";
import { CommendationType } from "./commendation-type/commendation-type.js";
import { CommendationTypeResolver } from "./commendation-type/commendation-type.resolver.js";
import { EmulationPlan } from "./emulation-plan/emulation-plan.js";
import { EmulationPlanResolver } from "./emulation-plan/emulation-plan.resolver.js";
import { awardsFeed } from "./feed/awards-feed.js";
import { migrations } from "./migrations/index.js";
import { MirroredEmulationPlan } from "./mirrors/mirrored-emulation-plan.js";
import { MirroredInitiative } from "./mirrors/mirrored-initiative.js";
import { MirroredReviewConference } from "./mirrors/mirrored-review-conference.js";
import { MirroredTypicalExample } from "./mirrors/mirrored-typical-example.js";
import { mirrors } from "./mirrors/mirrors.js";
import { Organization } from "./organization/organization.js";
import { OrganizationResolver } from "./organization/organization.resolver.js";
import { organizationTree } from "./organization/organization-tree.js";
import { Person } from "./person/person.js";
import { PersonResolver } from "./person/person.resolver.js";
import { ReviewConference } from "./review-conference/review-conference.js";
import { ReviewConferenceResolver } from "./review-conference/review-conference.resolver.js";
import { StatisticsCategory } from "./statistics-category/statistics-category.js";
import { StatisticsCategoryResolver } from "./statistics-category/statistics-category.resolver.js";
import { StatisticsMapping } from "./statistics-category/statistics-mapping.js";
import { StatisticsMappingResolver } from "./statistics-category/statistics-mapping.resolver.js";
import { knownExample } from "./typical-example/known-example.js";
import { TypicalExampleResolver } from "./typical-example/typical-example.resolver.js";

/** The awards subgraph. */
export const awards: SubgraphDefinition = {
  name: "awards",
  database: {
    schema: "awards",
    entities: [
      AwardForm,
      CommendationType,
      StatisticsCategory,
      StatisticsMapping,
      CommendationPrinciple,
      CommendationPolicy,
      AwardAuthority,
      AwardDecision,
      Cancellation,
      Award,
      OrganizationNode,
      LineageParticipation,
      MirroredPerson,
      MirroredAppointment,
      MirroredEmulationCouncil,
      MirroredCampaign,
      MirroredEmulationPlan,
      MirroredInitiative,
      MirroredReviewConference,
      MirroredTypicalExample,
    ],
    migrations,
    feed: awardsFeed,
  },
  mirrors,
  tree: organizationTree,
  graph: {
    resolvers: [
      DocumentReferenceResolver,
      AwardFormResolver,
      CommendationTypeResolver,
      StatisticsCategoryResolver,
      StatisticsMappingResolver,
      CommendationPrincipleResolver,
      CommendationPolicyResolver,
      AwardAuthorityResolver,
      AwardDecisionResolver,
      CancellationResolver,
      AwardResolver,
      AwardStatisticsResolver,
      OrganizationResolver,
      PersonResolver,
      CampaignResolver,
      EmulationPlanResolver,
      TypicalExampleResolver,
      ReviewConferenceResolver,
      changeFeedResolver("awards"),
    ],
    references: {
      AwardForm: ownedEntity(AwardForm),
      CommendationType: ownedEntity(CommendationType),
      StatisticsCategory: ownedEntity(StatisticsCategory),
      CommendationPrinciple: ownedEntity(CommendationPrinciple),
      CommendationPolicy: ownedEntity(CommendationPolicy),
      AwardAuthority: ownedEntity(AwardAuthority),
      AwardDecision: ownedEntity(AwardDecision),
      Award: ownedEntity(Award),
      Organization: stubEntity(Organization),
      Person: stubEntity(Person),
      Campaign: stubEntity(Campaign),
      EmulationPlan: stubEntity(EmulationPlan),
      TypicalExample: knownExample,
      ReviewConference: stubEntity(ReviewConference),
    },
  },
};
