import type { SeededGraph } from "../seeded-graph.js";
import { write, written } from "../write.js";
import type { Subject } from "./questions.js";

/* A department with public records and hidden ones. Every hidden word begins with "Bímật", in no other text of the graph. */

/** Finds a hidden word, number or day in an answer. */
export const secret = /b[ií]m[ậa]t|987654321|1987-06-05/i;
export const amount = 987_654_321;
export const day = "1987-06-05";

/** What stands in a field for named roles alone, which other staff must not see either. */
export const restrictedWord = "BímậtLýDo";

/** The records of the test. */
export interface Secrets {
  subject: Subject;
  /** The organizations and records to which what is hidden belongs. */
  known: Known;
  /** The ids of hidden records. */
  hidden: string[];
  /** Texts of hidden fields. */
  words: string[];
}

/** Makes the public records, and what is hidden in and beside them. */
export async function plantSecrets(graph: SeededGraph): Promise<Secrets> {
  const organization = await written(graph, "createOrganization", {
    code: "so-co-ho-so",
    kind: "DEPARTMENT",
    level: "PROVINCE",
    names: [{ fullName: "Sở Có Hồ Sơ" }],
  });
  const division = await written(graph, "createOrganization", {
    code: "phong-co-ho-so",
    kind: "DIVISION",
    level: "PROVINCE",
    names: [{ fullName: "Phòng Có Hồ Sơ" }],
    parentId: organization,
  });
  const sister = await written(graph, "createOrganization", {
    code: "so-lang-gieng",
    kind: "DEPARTMENT",
    level: "PROVINCE",
    names: [{ fullName: "Sở Láng Giềng" }],
  });
  const person = await written(graph, "createPerson", { fullName: "Nguyễn Văn Nổi" });
  await graph.catchUp();
  const campaign = await written(graph, "launchCampaign", {
    code: "phong-trao-co-ho-so",
    name: "Phong trào có hồ sơ",
    kind: "MOVEMENT",
    organizationId: organization,
    year: 2024,
  });
  await graph.catchUp();
  const program = await written(graph, "createExampleProgram", {
    code: "chuong-trinh-co-ho-so",
    name: "Chương trình có hồ sơ",
    organizationId: organization,
    campaignId: campaign,
  });
  const criterion = await written(graph, "addCriterion", {
    campaignId: campaign,
    criterion: { metric: "QUALITATIVE", text: "Có hiệu quả" },
  });
  const ids = { organization, sister, person, campaign, program, criterion };
  const { typicalExample, ...first } = await hide(graph, ids, "Một");
  const honored = await example(graph, ids, "Tấm gương sáng", "BímậtGhiChúCũ");
  for (const stage of ["FOSTERED", "REVIEWED"]) await advance(graph, honored, stage, "BímậtGhiChúCũ");
  await act(graph, honored, "HONORED", "BímậtGhiChúTônVinh");
  await replicate(graph, honored, sister, "BímậtGhiChúNhânRộng");
  const recognized = await initiative(graph, ids, "Sáng kiến hay", "Trần Thị Hay");
  await written(graph, "recognizeInitiative", {
    initiativeId: recognized,
    document: { text: "Quyết định số 12/QĐ-UBND ngày 05/3/2024" },
    recognizedOn: "2024-03-05",
    scopeOfInfluence: "UNIT",
    isApplied: true,
  });
  await graph.catchUp();
  const award = (recipientName: string) => ({
    formCode: "LĐTT",
    subjectKind: "INDIVIDUAL",
    recipientName,
    unitId: organization,
    personId: person,
    campaignId: campaign,
    typicalExampleId: typicalExample,
    achievement: `Bímật thành tích ${recipientName}`,
    achievementFrom: day,
    achievementTo: day,
    amountVnd: amount,
    taskCompletionLevel: "COMPLETED_EXCELLENTLY",
    recipientPositionClass: "DIRECT_WORKER",
  });
  const decide = (name: string) =>
    written(graph, "issueDecision", { organizationId: organization, issuedOn: "2024-05-01", awards: [award(name)] });
  const cancelled = await decide("Nguyễn Văn Nổi");
  await written(graph, "cancelDecision", {
    decisionId: cancelled,
    cancelledOn: "2024-06-01",
    reason: `${restrictedWord} khai man`,
    organizationId: organization,
  });
  // After the cancellation: of a year, a person has a title once.
  const decision = await decide("Nguyễn Văn Nổi");
  await written(graph, "signPledge", {
    name: "Giao ước có hồ sơ",
    year: 2024,
    organizationId: organization,
    campaignId: campaign,
    signatories: [{ name: "BímậtBênKý Một" }, { name: "BímậtBênKý Hai" }],
  });
  const records = [
    { __typename: "Organization", id: organization },
    { __typename: "Person", id: person },
    { __typename: "Campaign", id: campaign },
    { __typename: "ExampleProgram", id: program },
    { __typename: "AwardDecision", id: decision },
    { __typename: "AwardDecision", id: cancelled },
    { __typename: "Initiative", id: recognized },
    { __typename: "TypicalExample", id: honored },
    { __typename: "TypicalExample", id: typicalExample },
    { __typename: "Initiative", id: first.initiative },
    { __typename: "Registration", id: first.registration },
    { __typename: "TaskCompletion", id: first.taskCompletion },
  ];
  return {
    subject: {
      ids: { ...ids, division, decision, typicalExample, initiative: first.initiative, honored },
      records,
      words: [
        "Bímật",
        "bimat Mot",
        "BímậtGhiChúCũ",
        "bimatbenky",
        `${amount}`,
        restrictedWord,
        "bímật thành tích",
        "bimad",
        "bimatghichucux",
      ],
      amount,
      day,
    },
    known: ids,
    hidden: [typicalExample, ...Object.values(first)],
    words: [
      ...["điển hình", "tóm tắt", "ghi chú FOSTERED", "xét chọn", "nhân rộng", "sáng kiến", "tác giả", "chỉ tiêu"].map(
        (what) => `Bímật ${what} Một`,
      ),
      ...["BímậtGhiChúCũ", "BímậtGhiChúTônVinh", "BímậtGhiChúNhânRộng", "BímậtBênKý Một"],
      ...["Bímật thành tích Nguyễn Văn Nổi", `${amount}`, day, `${restrictedWord} khai man`],
    ],
  };
}

/** The organizations and records to which what is hidden belongs. */
export type Known = Record<"organization" | "sister" | "person" | "campaign" | "program", string>;

/** Writes one hidden record of each kind for the department; gives their ids. Nothing of it is public. */
export async function hide(graph: SeededGraph, known: Known, name: string) {
  const { organization, sister, person, campaign } = known;
  const typicalExample = await example(graph, known, `Bímật điển hình ${name}`, `Bímật tóm tắt ${name}`);
  for (const stage of ["FOSTERED", "REVIEWED"]) {
    await advance(graph, typicalExample, stage, `Bímật ghi chú ${stage} ${name}`);
  }
  await act(graph, typicalExample, "SELECTED", `Bímật xét chọn ${name}`);
  await replicate(graph, typicalExample, sister, `Bímật nhân rộng ${name}`);
  return {
    typicalExample,
    initiative: await initiative(graph, known, `Bímật sáng kiến ${name}`, `Bímật tác giả ${name}`),
    registration: await written(graph, "registerForCampaign", {
      campaignId: campaign,
      organizationId: organization,
      target: `Bímật chỉ tiêu ${name}`,
    }),
    taskCompletion: await written(graph, "recordTaskCompletion", {
      personId: person,
      year: name.length + 2_000,
      level: "COMPLETED",
    }),
  };
}

const example = (
  graph: SeededGraph,
  { organization, person, campaign, program }: Known,
  name: string,
  summary: string,
) =>
  written(graph, "registerExample", {
    kind: "GOOD_PERSON_GOOD_DEED",
    subjectKind: "INDIVIDUAL",
    name,
    // Of one that is honored the summary is public.
    summary: secret.test(name) ? summary : "Ai cũng biết",
    personId: person,
    organizationId: organization,
    campaignId: campaign,
    programId: program,
    discoveredOn: "2024-02-02",
  });

const advance = (graph: SeededGraph, exampleId: string, stage: string, note: string) =>
  written(graph, "advanceExample", { exampleId, stage, note });

const act = async (graph: SeededGraph, exampleId: string, name: string, note: string): Promise<void> => {
  const { userErrors } = await write(graph, "recordRecognitionAct", { exampleId, act: name, note });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
};

const replicate = (graph: SeededGraph, exampleId: string, toOrganizationId: string, note: string) =>
  written(graph, "recordReplication", { exampleId, scope: "SECTOR", toOrganizationId, note });

const initiative = (graph: SeededGraph, { organization, person, campaign }: Known, name: string, author: string) =>
  written(graph, "submitInitiative", {
    kind: "INITIATIVE",
    name,
    organizationId: organization,
    authors: [{ name: author }, { name: "Nguyễn Văn Nổi", personId: person }],
    year: 2024,
    annualSavingVnd: secret.test(name) ? amount : 1_000,
    campaignId: campaign,
  });

/** Honors a hidden example: from then on it is public, and the notes about it have the readers that they had before. */
export const honor = (graph: SeededGraph, exampleId: string) =>
  act(graph, exampleId, "HONORED", "Bímật lý do tôn vinh");
