import { DocumentReferenceResolver } from "@thidua/documents";
import { LineageParticipation, OrganizationNode } from "@thidua/kit/access/organization-tree";
import { changeFeedResolver } from "@thidua/kit/changes/change-feed";
import { ownedEntity, stubEntity } from "@thidua/kit/graph/federation";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { MirroredAppointment, MirroredPerson } from "@thidua/vocabulary/mirrored-records";
import { Campaign } from "./campaign/campaign.js";
import { CampaignResolver } from "./campaign/campaign.resolver.js";
import { CampaignFieldsResolver } from "./campaign/campaign-fields.resolver.js";
import { OrganizationCampaignsResolver } from "./campaign/organization-campaigns.resolver.js";
import { PlanCampaignsResolver } from "./campaign/plan-campaigns.resolver.js";
import { CampaignCompletenessResolver } from "./campaign-completeness/campaign-completeness.resolver.js";
import { CampaignLaunchResolver } from "./campaign-launch/campaign-launch.resolver.js";
import { CampaignLink } from "./campaign-link/campaign-link.js";
import { CampaignLinkResolver } from "./campaign-link/campaign-link.resolver.js";
import { CampaignLinksOfCampaignResolver } from "./campaign-link/campaign-links-of.resolver.js";
import { CampaignReview } from "./campaign-review/campaign-review.js";
import { CampaignReviewResolver } from "./campaign-review/campaign-review.resolver.js";
import { ReviewsOfCampaignResolver } from "./campaign-review/campaign-reviews-of.resolver.js";
import { CampaignStatisticsResolver } from "./campaign-statistics/campaign-statistics.resolver.js";
import { Citation } from "./citation/citation.js";
import { CitationResolver } from "./citation/citation.resolver.js";
import {
  CampaignCitationsResolver,
  ContentItemCitationsResolver,
  DocumentCitationsResolver,
  NewsArticleCitationsResolver,
  PlanCitationsResolver,
  PortalCitationsResolver,
} from "./citation/citations-of.resolvers.js";
import { CitedDocument } from "./cited-document/cited-document.js";
import { CitedDocumentResolver } from "./cited-document/cited-document.resolver.js";
import { OrganizationDocumentsResolver } from "./cited-document/organization-documents.resolver.js";
import { CampaignContentItem } from "./content-item/content-item.js";
import { ContentItemResolver } from "./content-item/content-item.resolver.js";
import { CampaignContentsResolver, PlanContentsResolver } from "./content-item/contents-of.resolvers.js";
import { CampaignCriteriaResolver } from "./criterion/campaign-criteria.resolver.js";
import { CampaignCriterion } from "./criterion/criterion.js";
import { CriterionResolver } from "./criterion/criterion.resolver.js";
import { CriterionEvaluationResolver } from "./criterion/criterion-evaluation.resolver.js";
import { DocumentRelation } from "./document-relation/document-relation.js";
import { DocumentRelationResolver } from "./document-relation/document-relation.resolver.js";
import { DocumentRelationsResolver } from "./document-relation/document-relations-of.resolver.js";
import { EmulationPlan } from "./emulation-plan/emulation-plan.js";
import { EmulationPlanResolver } from "./emulation-plan/emulation-plan.resolver.js";
import { OrganizationPlansResolver } from "./emulation-plan/organization-plans.resolver.js";
import { EmulationPlanCreationResolver } from "./emulation-plan-creation/emulation-plan-creation.resolver.js";
import { campaignsFeed } from "./feed/campaigns-feed.js";
import { Initiative } from "./initiative/initiative.js";
import { InitiativeResolver } from "./initiative/initiative.resolver.js";
import { InitiativeAuthorResolver } from "./initiative/initiative-author.resolver.js";
import { InitiativeStatisticsResolver } from "./initiative/initiative-statistics.resolver.js";
import { CampaignInitiativesResolver, OrganizationInitiativesResolver } from "./initiative/initiatives-of.resolvers.js";
import { migrations } from "./migrations/index.js";
import { MirroredProvince } from "./mirrors/mirrored-province.js";
import { mirrors } from "./mirrors/mirrors.js";
import { NewsArticle } from "./news-article/news-article.js";
import { NewsArticleResolver } from "./news-article/news-article.resolver.js";
import {
  CampaignNewsArticlesResolver,
  ConferenceNewsArticlesResolver,
  OrganizationNewsArticlesResolver,
  PlanNewsArticlesResolver,
  PortalNewsArticlesResolver,
} from "./news-article/news-articles-of.resolvers.js";
import { Occasion } from "./occasion/occasion.js";
import { OccasionResolver } from "./occasion/occasion.resolver.js";
import { OccasionObservance } from "./occasion/occasion-observance.js";
import { OccasionObservanceResolver } from "./occasion/occasion-observance.resolver.js";
import { CampaignOccasionsResolver, PlanOccasionsResolver } from "./occasion/occasions-of.resolvers.js";
import { Organization } from "./organization/organization.js";
import { organizationTree } from "./organization/organization-tree.js";
import { Pledge } from "./pledge/pledge.js";
import { PledgeResolver, PledgeSignatoryResolver } from "./pledge/pledge.resolver.js";
import { PledgeSignatory } from "./pledge/pledge-signatory.js";
import { CampaignPledgesResolver, OrganizationPledgesResolver } from "./pledge/pledges-of.resolvers.js";
import { Portal } from "./portal/portal.js";
import { PortalResolver } from "./portal/portal.resolver.js";
import { Registration } from "./registration/registration.js";
import { RegistrationResolver } from "./registration/registration.resolver.js";
import {
  CampaignRegistrationsResolver,
  OrganizationRegistrationsResolver,
} from "./registration/registrations-of.resolvers.js";
import { ReviewConference } from "./review-conference/review-conference.js";

/** The campaigns subgraph. */
export const campaigns: SubgraphDefinition = {
  name: "campaigns",
  database: {
    schema: "campaigns",
    entities: [
      CampaignLink,
      CampaignReview,
      Campaign,
      Citation,
      CitedDocument,
      CampaignContentItem,
      CampaignCriterion,
      DocumentRelation,
      EmulationPlan,
      Initiative,
      NewsArticle,
      OccasionObservance,
      Occasion,
      PledgeSignatory,
      Pledge,
      Portal,
      Registration,
      OrganizationNode,
      LineageParticipation,
      MirroredPerson,
      MirroredAppointment,
      MirroredProvince,
    ],
    migrations,
    feed: campaignsFeed,
  },
  mirrors,
  tree: organizationTree,
  graph: {
    resolvers: [
      DocumentReferenceResolver,
      CampaignLinkResolver,
      CampaignLinksOfCampaignResolver,
      CampaignReviewResolver,
      ReviewsOfCampaignResolver,
      CampaignFieldsResolver,
      CampaignResolver,
      CampaignLaunchResolver,
      CampaignCompletenessResolver,
      PlanCampaignsResolver,
      OrganizationCampaignsResolver,
      CampaignStatisticsResolver,
      CitationResolver,
      DocumentCitationsResolver,
      CampaignCitationsResolver,
      PlanCitationsResolver,
      ContentItemCitationsResolver,
      NewsArticleCitationsResolver,
      PortalCitationsResolver,
      CitedDocumentResolver,
      OrganizationDocumentsResolver,
      ContentItemResolver,
      CampaignContentsResolver,
      PlanContentsResolver,
      CriterionResolver,
      CampaignCriteriaResolver,
      CriterionEvaluationResolver,
      DocumentRelationResolver,
      DocumentRelationsResolver,
      EmulationPlanResolver,
      OrganizationPlansResolver,
      EmulationPlanCreationResolver,
      InitiativeAuthorResolver,
      InitiativeResolver,
      InitiativeStatisticsResolver,
      OrganizationInitiativesResolver,
      CampaignInitiativesResolver,
      NewsArticleResolver,
      PortalNewsArticlesResolver,
      OrganizationNewsArticlesResolver,
      CampaignNewsArticlesResolver,
      PlanNewsArticlesResolver,
      ConferenceNewsArticlesResolver,
      OccasionObservanceResolver,
      OccasionResolver,
      CampaignOccasionsResolver,
      PlanOccasionsResolver,
      PledgeResolver,
      PledgeSignatoryResolver,
      OrganizationPledgesResolver,
      CampaignPledgesResolver,
      PortalResolver,
      RegistrationResolver,
      OrganizationRegistrationsResolver,
      CampaignRegistrationsResolver,
      changeFeedResolver("campaigns"),
    ],
    references: {
      CampaignLink: ownedEntity(CampaignLink),
      CampaignReview: ownedEntity(CampaignReview),
      Campaign: ownedEntity(Campaign, ["id", "code"]),
      CitedDocument: ownedEntity(CitedDocument),
      CampaignContentItem: ownedEntity(CampaignContentItem),
      CampaignCriterion: ownedEntity(CampaignCriterion),
      EmulationPlan: ownedEntity(EmulationPlan),
      Initiative: ownedEntity(Initiative),
      NewsArticle: ownedEntity(NewsArticle),
      OccasionObservance: ownedEntity(OccasionObservance),
      Occasion: ownedEntity(Occasion),
      Pledge: ownedEntity(Pledge),
      Portal: ownedEntity(Portal),
      Registration: ownedEntity(Registration),
      Organization: stubEntity(Organization),
      ReviewConference: stubEntity(ReviewConference),
    },
  },
};
