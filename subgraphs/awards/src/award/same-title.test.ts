import { describe, expect, it } from "vitest";
import { AwardCategory } from "../award-form/award-category.js";
import { isSameTitle, recipientOfTitle, writtenYear } from "./same-title.js";

const person = {
  formCategory: AwardCategory.EMULATION_TITLE,
  formKey: "ADVANCED_WORKER",
  personId: "an",
  achievementFrom: "2025-01-01",
  achievementTo: "2025-12-31",
};
const collective = { ...person, formKey: "PROVINCIAL_EMULATION_FLAG", personId: null, organizationId: "so" };
const schoolYear = { achievementFrom: "2024-09-05", achievementTo: "2025-05-31" };

it("the year of an achievement is known if its first and its last day are", () => {
  expect(writtenYear(person)).toBe("2025");
  expect(writtenYear(schoolYear)).toBe("2024–2025");
  expect(writtenYear({ ...person, achievementTo: null })).toBeNull();
  expect(writtenYear({})).toBeNull();
});

it("only titles of recipients with a record are compared", () => {
  expect(recipientOfTitle(person)).toBe("an");
  expect(recipientOfTitle(collective)).toBe("so");
  expect(recipientOfTitle({ ...person, personId: null })).toBeNull();
  expect(recipientOfTitle({ ...person, achievementFrom: null })).toBeNull();
  expect(recipientOfTitle({ ...person, formCategory: AwardCategory.MERIT_CERTIFICATE })).toBeNull();
});

describe("two titles are the same", () => {
  it.each([
    ["for the same year", person, {}],
    ["for two parts of a year", person, { achievementFrom: "2025-07-01" }],
    ["for the same school year", { ...person, ...schoolYear }, {}],
    ["of a person, whatever the campaign", person, { campaignId: "thi-dua" }],
    ["of a collective in the same campaign", { ...collective, campaignId: "thi-dua" }, {}],
    [
      "of a collective if one states no type",
      { ...collective, commendationTypeCode: "MERIT" },
      { commendationTypeCode: null },
    ],
  ])("%s", (_, one, change) => {
    expect(isSameTitle(one, { ...one, ...change })).toBe(true);
    expect(isSameTitle({ ...one, ...change }, one)).toBe(true);
  });
});

describe("two titles are not the same", () => {
  it.each([
    ["if the form differs", person, { formKey: "ADVANCED_FIGHTER" }],
    ["if the recipient differs", person, { personId: "binh" }],
    ["if the year differs", person, { achievementFrom: "2024-01-01", achievementTo: "2024-12-31" }],
    ["if one year is not stated", person, { achievementFrom: null }],
    ["if one is a school year and the other a calendar year", person, schoolYear],
    ["if they share a part of a school year", { ...person, ...schoolYear }, { achievementFrom: "2024-12-01" }],
    ["if collectives led different campaigns", { ...collective, campaignId: "thi-dua" }, { campaignId: "khac" }],
    ["if one of a collective is not of a campaign", { ...collective, campaignId: "thi-dua" }, { campaignId: null }],
    ["if their types differ", { ...collective, commendationTypeCode: "MERIT" }, { commendationTypeCode: "CAMPAIGN" }],
  ])("%s", (_, one, change) => {
    expect(isSameTitle(one, { ...one, ...change })).toBe(false);
    expect(isSameTitle({ ...one, ...change }, one)).toBe(false);
  });
});
