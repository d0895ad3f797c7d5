import { choose } from "./choose.js";
import { generatedDays } from "./generated-days.js";
import { generatedDocument } from "./generated-document.js";
import { generatedId } from "./generated-id.js";
import type { GeneratedTable } from "./generated-table.js";
import type { GeneratedWorld } from "./generated-world.js";
import { generatedNames } from "./names.js";

const targetGroups = ["CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "EMPLOYEE", "WORKER", "FARMER"];
const plan = ["Kế hoạch", "PLAN", "KH"] as const;
const committee = ["Ủy ban nhân dân tỉnh", "UBND"] as const;

/** Returns the campaigns and what belongs to them: plans, registrations, initiatives, pledges. */
export function campaignTables(world: GeneratedWorld): GeneratedTable[] {
  const { size, keys, organizationId, campaignId } = world;
  const plans = Math.max(10, Math.floor(size.others / 10));

  return [
    {
      entity: "EmulationPlan",
      count: plans,
      rowOf(index) {
        const issuedOn = generatedDays.day(index, 100);
        const name = `Kế hoạch tổ chức ${generatedNames.cause(index)} ${generatedNames.place(index)}`;
        return {
          ...{ id: generatedId("plan", index), name, nameSortKey: keys.sortKey(name), issuedOn },
          ...{ year: generatedDays.yearOf(issuedOn), organizationId: organizationId(index, plans, 102) },
          document: generatedDocument({ type: plan, number: 1 + index, issuer: committee, issuedOn }),
          ...{ forms: ["REGULAR"], isOccasionListComplete: false, contentText: "" },
        };
      },
    },
    {
      entity: "Campaign",
      count: size.campaigns,
      rowOf(index) {
        const starts = generatedDays.known(index, 110);
        const ends = { ...starts, from: starts.from && generatedDays.after(starts.from, 300) };
        const until = starts.until && generatedDays.after(starts.until, 300);
        const name = world.campaignName(index);
        return {
          ...{ id: generatedId("campaign", index), code: `generated-${index}`, name, nameSortKey: keys.sortKey(name) },
          ...{ kind: choose.chance(0.9, index, 114) ? "MOVEMENT" : "DRIVE", scope: index % 5 ? "PROVINCE" : null },
          ...{ forms: [index % 2 ? "REGULAR" : "THEMATIC"], targetGroups: [choose.item(targetGroups, index, 115)] },
          ...{ theme: generatedNames.sentences(index), motto: null, year: 2012 + (index % 15) },
          organizationId: world.campaignOrganizationId(index),
          planId: index % 3 ? null : generatedId("plan", choose.below(plans, index, 116)),
          ...{ startsFrom: starts.from, startsUntil: starts.until, startsOnPrecision: starts.precision },
          ...{ endsFrom: ends.from, endsUntil: until, endsOnPrecision: ends.precision },
          ...{ activeFrom: starts.from, activeTo: until, launchedOn: starts.precision === "DAY" ? starts.from : null },
          ...{ activeFromBasis: starts.from && "PERIOD", activeToBasis: until && "PERIOD" },
          contentText: generatedNames.sentences(index + 1),
        };
      },
    },
    {
      entity: "Registration",
      count: size.registrations,
      // An organization registers once in a campaign.
      rowOf: (index) => ({
        ...{ id: generatedId("registration", index), campaignId: generatedId("campaign", index % size.campaigns) },
        organizationId: generatedId("organization", Math.floor(index / size.campaigns) % size.organizations),
        registeredOn: choose.chance(0.9, index, 120) ? generatedDays.day(index, 121) : null,
        ...{ target: choose.chance(0.5, index, 123) ? generatedNames.sentences(index) : null, isPublic: index % 4 > 0 },
      }),
    },
    {
      entity: "Initiative",
      count: size.initiatives,
      rowOf(index) {
        const name = `Giải pháp ${generatedNames.cause(index)} tại ${generatedNames.place(index)} số ${index}`;
        const isRecognized = choose.chance(0.4, index, 130);
        return {
          ...{ id: generatedId("initiative", index), name, nameSortKey: keys.sortKey(name) },
          kind: choose.item(["INITIATIVE", "INITIATIVE", "TECHNICAL_SOLUTION", "RESEARCH_TOPIC"], index, 131),
          organizationId: organizationId(index, size.initiatives, 132),
          authors: [{ name: world.personName(choose.below(size.persons, index, 133)), personId: null }],
          ...{
            year: 2012 + choose.below(15, index, 134),
            annualSavingVnd: index % 3 ? null : 1_000_000 * (1 + (index % 900)),
          },
          ...{ isApplied: index % 2 === 0, beneficiary: index % 4 ? null : "PROVINCE" },
          campaignId: choose.chance(0.5, index, 135) ? campaignId(index, size.initiatives, 136) : null,
          ...{ recognizedOn: isRecognized ? generatedDays.day(index, 137) : null, isPublic: isRecognized },
          scopeOfInfluence: isRecognized ? choose.item(["UNIT", "PROVINCE", "NATION"], index, 139) : null,
        };
      },
    },
    {
      entity: "Pledge",
      count: size.others,
      rowOf(index) {
        const signedOn = generatedDays.day(index, 140);
        return {
          ...{ id: generatedId("pledge", index), name: `Giao ước thi đua ${generatedNames.place(index)} số ${index}` },
          ...{
            year: generatedDays.yearOf(signedOn),
            organizationId: organizationId(index, size.others, 142),
            signedOn,
          },
          campaignId: choose.chance(0.5, index, 143) ? campaignId(index, size.others, 144) : null,
        };
      },
    },
    {
      entity: "PledgeSignatory",
      count: 3 * size.others,
      rowOf: (index) => ({
        ...{ id: generatedId("signatory", index), pledgeId: generatedId("pledge", Math.floor(index / 3)) },
        ...{ position: index % 3, name: world.personName(choose.below(size.persons, index, 146)) },
        organizationId: organizationId(index, 3 * size.others, 147),
      }),
    },
    {
      entity: "CampaignContentItem",
      count: 2 * size.others,
      rowOf: (index) => ({
        ...{ id: generatedId("contentItem", index), campaignId: campaignId(index, 2 * size.others, 150), planId: null },
        ...{ kind: choose.item(["OBJECTIVE", "CONTENT", "REQUIREMENT"], index, 151), position: index },
        ...{ text: generatedNames.sentences(index), targetGroups: [] },
      }),
    },
    {
      entity: "CampaignCriterion",
      count: size.others,
      rowOf: (index) => ({
        ...{ id: generatedId("criterion", index), campaignId: campaignId(index, size.others, 155), position: index },
        ...{ metric: "ANNUAL_SAVING", operator: "GTE", amount: 50_000_000, unit: "VND", period: "YEAR" },
        ...{ appliesTo: [], solutionKinds: [], mustBeApplied: false, text: generatedNames.sentences(index) },
      }),
    },
    {
      entity: "CampaignLink",
      count: size.campaigns - 1,
      rowOf: (index) => ({
        ...{ id: generatedId("link", index), fromId: generatedId("campaign", index + 1), kind: "RESPONDS_TO" },
        toId: generatedId("campaign", choose.below(index + 1, index, 160)),
      }),
    },
    {
      entity: "CampaignReview",
      count: size.others,
      rowOf: (index) => ({
        ...{ id: generatedId("review", index), campaignId: campaignId(index, size.others, 165) },
        ...{ kind: index % 2 ? "FINAL" : "INTERIM", heldOn: generatedDays.day(index, 166) },
        result: generatedNames.sentences(index),
      }),
    },
  ];
}
