import type { Overrides } from "./mutation-inputs.js";

const number = (unique: string) => unique.replace(/\D/g, "");
let planCount = 0;
const inForce = { validFrom: "2024-01-01" };
type RecordHere = (kind: string) => Promise<string>;
/** With a value in every field that is not public. */
const award = async (at: RecordHere, unique: string) => ({
  formCode: "LĐTT",
  subjectKind: "INDIVIDUAL",
  recipientName: `Người ${unique}`,
  unitId: await at("organization"),
  typicalExampleId: await at("typicalExample"),
  recipientPositionClass: "DIRECT_WORKER",
  taskCompletionLevel: "COMPLETED",
  achievement: "Hoàn thành nhiệm vụ",
  achievementFrom: "2023-01-01",
  achievementTo: "2023-12-31",
  amountVnd: 1_000_000,
});

/** What a mutation wants beyond what its input type says must be there. */
export const overrides: Overrides = {
  createOrganization: async (at) => ({ parentId: await at("organization") }),
  adoptBlocRules: (_, unique) => ({ text: `Quy chế ${unique}` }),
  recordLineageEvent: async (at) => ({
    kind: "RENAME",
    fromIds: [await at("organization")],
    toIds: [await at("organization")],
    effectiveOn: "2024-02-01",
  }),
  assignIdentifier: (_, unique) => ({ scheme: "QD_20_2020", value: `H49.M${number(unique)}` }),
  addOrganizationName: () => ({ validFrom: "2024-06-01" }),
  changeCampaignPeriod: (_, unique) => ({ period: { text: `Thời gian ${unique}` } }),
  linkCampaigns: async (at) => ({ fromId: await at("campaign"), toId: await at("campaign/other") }),
  relateDocuments: async (at) => ({ fromId: await at("document"), toId: await at("document/other") }),
  addCriterion: (_, unique) => ({ criterion: { metric: "QUALITATIVE", text: `Tiêu chí ${unique}` } }),
  // An organization has one plan for each year.
  createEmulationPlan: () => ({ year: 1948 + (planCount++ % 250) }),
  recognizeInitiative: (_, unique) => ({
    isApplied: true,
    document: { text: `Quyết định số ${number(unique)}/QĐ-UBND ngày 05/3/2024` },
  }),
  observeOccasion: () => ({ observedOn: "2024-06-11" }),
  signPledge: (_, unique) => ({ signatories: [{ name: `Cụm ${unique}` }, { name: `Khối ${unique}` }] }),
  correctSelectionRound: async (at, unique) => ({ id: await at("selectionRound"), text: `Đính chính ${unique}` }),
  issueDecision: async (at, unique) => ({ issuedOn: "2024-03-01", awards: [await award(at, unique)] }),
  advanceExample: async (at) => ({ exampleId: await at("typicalExample"), stage: "FOSTERED" }),
  recordRecognitionAct: () => ({ act: "INTRODUCED" }),
  recordReplication: async (at, unique) => ({
    exampleId: await at("typicalExample/reviewed"),
    scope: "AGENCY",
    note: `Lần nhân rộng ${unique}`,
    toOrganizationId: undefined,
  }),
  cancelDecision: async (at) => ({ decisionId: await at("awardDecision/cancelled"), cancelledOn: "2024-06-01" }),
  addAwards: async (at, unique) => ({ awards: [await award(at, unique)] }),
  createAwardAuthority: () => ({ ...inForce, formKey: "ADVANCED_WORKER" }),
  createAwardForm: () => inForce,
  endAwardForm: async (at) => ({ id: await at("awardForm"), validTo: "2024-12-31" }),
  createCommendationPrinciple: () => inForce,
  createCommendationType: () => inForce,
  createStatisticsCategory: () => inForce,
};

/** What is done to a record after it was made, as the administrator: `typicalExample/reviewed` is one that was reviewed. */
export const preparations: Record<
  string,
  (id: string, at: RecordHere) => Promise<[mutation: string, input: object][]>
> = {
  "typicalExample/fostered": async (id) => reviewed(id).slice(0, 1),
  "typicalExample/reviewed": async (id) => reviewed(id),
  // It is public; its notes are for the staff.
  "typicalExample/honored": async (id, at) => [
    ...reviewed(id),
    [
      "recordRecognitionAct",
      { exampleId: id, act: "HONORED", note: "Ghi chú tôn vinh", organizationId: await at("organization") },
    ],
    ["recordReplication", { exampleId: id, scope: "AGENCY", note: "Ghi chú nhân rộng" }],
  ],
  "initiative/recognized": async (id) => [
    [
      "recognizeInitiative",
      {
        initiativeId: id,
        document: { text: "Quyết định số 12/QĐ-UBND ngày 05/3/2024" },
        recognizedOn: "2024-03-05",
        scopeOfInfluence: "UNIT",
        isApplied: true,
      },
    ],
  ],
  "awardDecision/withdrawn": async (id, at) => [
    [
      "cancelDecision",
      {
        decisionId: id,
        cancelledOn: "2024-06-01",
        reason: "Khai man thành tích",
        organizationId: await at("organization"),
      },
    ],
  ],
  "person/assessed": async (id) => [["recordTaskCompletion", { personId: id, year: 2023, level: "COMPLETED" }]],
};

function reviewed(exampleId: string): [mutation: string, input: object][] {
  return ["FOSTERED", "REVIEWED"].map((stage) => ["advanceExample", { exampleId, stage, note: `Ghi chú ${stage}` }]);
}

/** Acts of a mutation that fewer roles may do than the mutation itself: not an organization's own act, but a judgement on it. */
export const judgements: { mutation: string; input: Overrides[string] }[] = [
  {
    mutation: "advanceExample",
    input: async (at) => ({ exampleId: await at("typicalExample/fostered"), stage: "REVIEWED" }),
  },
  { mutation: "recordRecognitionAct", input: () => ({ act: "SELECTED" }) },
  {
    mutation: "recordReplication",
    input: async (at, unique) => ({
      exampleId: await at("typicalExample/reviewed"),
      scope: "PROVINCE",
      note: `Lần nhân rộng ${unique}`,
      toOrganizationId: undefined,
    }),
  },
];
