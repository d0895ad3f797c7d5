import {
  Campaign,
  CampaignLink,
  CampaignLinkService,
  CampaignService,
  type CreateEmulationPlanInput,
  type CreateOccasionInput,
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
import type { SubgraphDatabase } from "@thidua/kit/database";
import { idOf, type KeyedRecord, type LoadReport, loadRecords, readRecords } from "./load-records.js";

/** What the data files hold: the services' inputs, but that other records are named by their keys. */
type OccasionRecord = KeyedRecord &
  Omit<CreateOccasionInput, "provinceId" | "organizationId"> & {
    province?: string | null;
    organization?: string | null;
  };
type PlanRecord = KeyedRecord & Omit<CreateEmulationPlanInput, "organizationId"> & { organization: string };
type CampaignRecord = KeyedRecord &
  Omit<LaunchCampaignInput, "code" | "organizationId" | "planId"> & {
    organization?: string | null;
    plan?: string | null;
  };
type ObservanceRecord = KeyedRecord &
  Omit<ObserveOccasionInput, "occasionId" | "campaignId" | "planId"> & {
    occasion: string;
    campaign?: string | null;
    plan?: string | null;
  };
type LinkRecord = KeyedRecord & Omit<LinkCampaignsInput, "fromId" | "toId"> & { from: string; to: string };
type SignatoryRecord = { name: string; organization?: string | null };
type PledgeRecord = KeyedRecord &
  Omit<SignPledgeInput, "organizationId" | "campaignId" | "signatories"> & {
    organization: string;
    campaign?: string | null;
    signatories: SignatoryRecord[];
  };

/**
 * Loads occasions, plans, campaigns with their contents and criteria, what they celebrate, their links, and pledges. A
 * campaign's code is its key.
 *
 * Takes the database of the campaigns subgraph and the directory of its data files; gives how many records were made and
 * how many were there. Loading twice changes nothing.
 */
export async function loadCampaigns(database: SubgraphDatabase, directory: string): Promise<LoadReport> {
  const occasions = readRecords<OccasionRecord>(directory, "occasions.yaml");
  const plans = readRecords<PlanRecord>(directory, "plans.yaml");
  const campaigns = readRecords<CampaignRecord>(directory, "campaigns.yaml");
  const observances = readRecords<ObservanceRecord>(directory, "observances.yaml");
  const links = readRecords<LinkRecord>(directory, "links.yaml");
  const pledges = readRecords<PledgeRecord>(directory, "pledges.yaml");
  const reports = [
    await loadRecords(database, Occasion, "occasion", occasions, (em, record, options) => {
      const provinceId = idOf("province", record.province);
      const input = { ...record, provinceId, organizationId: idOf("organization", record.organization) };
      return new OccasionService(em).create(input, options);
    }),
    await loadRecords(database, EmulationPlan, "plan", plans, (em, record, options) => {
      const input = { ...record, organizationId: idOf("organization", record.organization) };
      return new EmulationPlanService(em).create(input, options);
    }),
    await loadRecords(database, Campaign, "campaign", campaigns, (em, record, options) => {
      const organizationId = idOf("organization", record.organization);
      const input = { ...record, code: record.key, organizationId, planId: idOf("plan", record.plan) };
      return new CampaignService(em).launch(input, options);
    }),
    await loadRecords(database, OccasionObservance, "observance", observances, (em, record, options) => {
      const parent = { campaignId: idOf("campaign", record.campaign), planId: idOf("plan", record.plan) };
      const input = { ...record, ...parent, occasionId: idOf("occasion", record.occasion) };
      return new OccasionObservanceService(em).create(input, options);
    }),
    await loadRecords(database, CampaignLink, "campaign-link", links, (em, record, options) => {
      const input = { ...record, fromId: idOf("campaign", record.from), toId: idOf("campaign", record.to) };
      return new CampaignLinkService(em).link(input, options);
    }),
    await loadRecords(database, Pledge, "pledge", pledges, (em, record, options) => {
      const organizationId = idOf("organization", record.organization);
      const signatories = record.signatories.map(withOrganizationId);
      const input = { ...record, organizationId, campaignId: idOf("campaign", record.campaign), signatories };
      return new PledgeService(em).sign(input, options);
    }),
  ];
  return {
    created: reports.reduce((sum, { created }) => sum + created, 0),
    existing: reports.reduce((sum, { existing }) => sum + existing, 0),
  };
}

function withOrganizationId({ name, organization }: SignatoryRecord) {
  return { name, organizationId: idOf("organization", organization) };
}
