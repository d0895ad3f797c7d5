import {
  type AddCriterionInput,
  Campaign,
  CampaignCriterion,
  CampaignLink,
  CampaignLinkService,
  CampaignService,
  type CreateEmulationPlanInput,
  type CreateOccasionInput,
  type CriterionInput,
  CriterionService,
  EmulationPlan,
  EmulationPlanService,
  type LaunchCampaignInput,
  type LinkCampaignsInput,
  type ObserveOccasionInput,
  Occasion,
  OccasionObservance,
  OccasionObservanceService,
  OccasionService,
  Pledge,
  PledgeService,
  type SignPledgeInput,
} from "@thidua/campaigns";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { idOf, type KeyedRecord, type LoadReport, loadRecords, readRecords } from "./load-records.js";

/** What the data files hold: the services' inputs, but that other records are named by their keys. */
type PlanRecord = KeyedRecord & Omit<CreateEmulationPlanInput, "organizationId"> & { organization: string };
type CampaignRecord = KeyedRecord &
  Omit<LaunchCampaignInput, "code" | "organizationId" | "planId"> & { organization?: string; plan?: string };
type OccasionRecord = KeyedRecord &
  Omit<CreateOccasionInput, "provinceId" | "organizationId"> & { province?: string; organization?: string };
type ObservanceRecord = KeyedRecord &
  Omit<ObserveOccasionInput, "occasionId" | "campaignId" | "planId"> & {
    occasion: string;
    campaign?: string;
    plan?: string;
  };
type CriterionRecord = KeyedRecord & CriterionInput & { campaign: string };
type LinkRecord = KeyedRecord & Omit<LinkCampaignsInput, "fromId" | "toId"> & { from: string; to: string };
type PledgeRecord = KeyedRecord &
  Omit<SignPledgeInput, "organizationId" | "campaignId" | "signatories"> & {
    organization: string;
    campaign?: string;
    signatories: { name: string; organization?: string }[];
  };

/**
 * Loads the plans, campaigns, criteria, links, occasions and pledges of the articles. A campaign's code is its key. Takes the
 * database and the directory of the data files.
 */
export async function loadCampaigns(database: SubgraphDatabase, directory: string): Promise<LoadReport> {
  const plans = readRecords<PlanRecord>(directory, "plans.yaml");
  const campaigns = readRecords<CampaignRecord>(directory, "campaigns.yaml");
  const criteria = readRecords<CriterionRecord>(directory, "criteria.yaml");
  const links = readRecords<LinkRecord>(directory, "campaign-links.yaml");
  const occasions = readRecords<OccasionRecord>(directory, "occasions.yaml");
  const observances = readRecords<ObservanceRecord>(directory, "occasion-observances.yaml");
  const pledges = readRecords<PledgeRecord>(directory, "pledges.yaml");
  const reports = [
    await loadRecords(database, EmulationPlan, "plan", plans, (em, record, options) =>
      new EmulationPlanService(em).create(
        { ...record, organizationId: idOf("organization", record.organization) },
        options,
      ),
    ),
    await loadRecords(database, Campaign, "campaign", campaigns, (em, record, options) => {
      const organizationId = idOf("organization", record.organization);
      const input = { ...record, code: record.key, organizationId, planId: idOf("plan", record.plan) };
      return new CampaignService(em).launch(input, options);
    }),
    await loadRecords(database, CampaignCriterion, "criterion", criteria, (em, record, options) => {
      const input: AddCriterionInput = { campaignId: idOf("campaign", record.campaign), criterion: record };
      return new CriterionService(em).add(input, options);
    }),
    await loadRecords(database, CampaignLink, "campaign-link", links, (em, record, options) => {
      const ends = { fromId: idOf("campaign", record.from), toId: idOf("campaign", record.to) };
      return new CampaignLinkService(em).link({ ...record, ...ends }, options);
    }),
    await loadRecords(database, Occasion, "occasion", occasions, (em, record, options) => {
      const places = {
        provinceId: idOf("province", record.province),
        organizationId: idOf("organization", record.organization),
      };
      return new OccasionService(em).create({ ...record, ...places }, options);
    }),
    await loadRecords(database, OccasionObservance, "occasion-observance", observances, (em, record, options) => {
      const parents = { campaignId: idOf("campaign", record.campaign), planId: idOf("plan", record.plan) };
      const input = { ...record, ...parents, occasionId: idOf("occasion", record.occasion) };
      return new OccasionObservanceService(em).create(input, options);
    }),
    await loadRecords(database, Pledge, "pledge", pledges, (em, record, options) =>
      new PledgeService(em).sign(pledgeInput(record), options),
    ),
  ];
  return {
    created: reports.reduce((sum, { created }) => sum + created, 0),
    existing: reports.reduce((sum, { existing }) => sum + existing, 0),
  };
}

function pledgeInput(record: PledgeRecord): SignPledgeInput {
  return {
    ...record,
    organizationId: idOf("organization", record.organization),
    campaignId: idOf("campaign", record.campaign),
    signatories: record.signatories.map(({ name, organization }) => ({
      name,
      organizationId: idOf("organization", organization),
    })),
  };
}
