import type { TestGraph } from "@thidua/kit/testing";

const userErrors = "userErrors { code message field }";

/** The mutations of this subgraph, as its tests send them. */
export const operations = {
  createExampleProgram: `mutation ($input: CreateExampleProgramInput!) {
    createExampleProgram(input: $input) { exampleProgram { id code name starts { text } ends { text } } ${userErrors} }
  }`,
  defineSelectionProcedure: `mutation ($input: DefineSelectionProcedureInput!) {
    defineSelectionProcedure(input: $input) { exampleProgram { id steps { kind position } } ${userErrors} }
  }`,
  holdReviewConference: `mutation ($input: HoldReviewConferenceInput!) {
    holdReviewConference(input: $input) { reviewConference { id name heldOn reviewStarts { text } reviewEnds { text } } ${userErrors} }
  }`,
  recordSelectionRound: `mutation ($input: RecordSelectionRoundInput!) {
    recordSelectionRound(input: $input) { selectionRound { id position } ${userErrors} }
  }`,
  correctSelectionRound: `mutation ($input: CorrectSelectionRoundInput!) {
    correctSelectionRound(input: $input) {
      selectionRound { id collectiveCount individualCount text heldOn } ${userErrors}
    }
  }`,
  stateExampleGuideline: `mutation ($input: StateExampleGuidelineInput!) {
    stateExampleGuideline(input: $input) { exampleGuideline { id } ${userErrors} }
  }`,
  registerExample: `mutation ($input: RegisterExampleInput!) {
    registerExample(input: $input) { typicalExample { id name currentStage isPublic } ${userErrors} }
  }`,
  advanceExample: `mutation ($input: AdvanceExampleInput!) {
    advanceExample(input: $input) {
      typicalExample { currentStage stages { stage reachedOn reached { text } precision } } ${userErrors}
    }
  }`,
  recordRecognitionAct: `mutation ($input: RecordRecognitionActInput!) {
    recordRecognitionAct(input: $input) {
      typicalExample { isPublic honoredOn honored { text } recognitions { act recognizedOn precision } } ${userErrors}
    }
  }`,
  recordReplication: `mutation ($input: RecordReplicationInput!) {
    recordReplication(input: $input) {
      replication { id scope startedOn fromOrganization { id } toOrganization { id } example { name } } ${userErrors}
    }
  }`,
};

/** Runs a mutation and returns its payload. */
export async function perform(graph: TestGraph, name: keyof typeof operations, input: Record<string, unknown>) {
  return (await graph.data(operations[name], { input }))[name];
}

/**
 * Runs a mutation and returns its record.
 *
 * @throws Error with the user errors, if there are any
 */
export async function succeed(graph: TestGraph, name: keyof typeof operations, input: Record<string, unknown>) {
  const { userErrors: errors, ...payload } = await perform(graph, name, input);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(payload)[0] as { id: string };
}

/** Runs a mutation in both languages and returns the codes, paths and messages of its user errors. */
export async function refused(graph: TestGraph, name: keyof typeof operations, input: Record<string, unknown>) {
  const vietnamese = (await graph.execute(operations[name], { input })).data[name];
  const english = (await graph.execute(operations[name], { input }, "EN")).data[name];
  return vietnamese.userErrors.map((error: { code: string; message: string; field: string[] }, index: number) => ({
    code: error.code,
    field: error.field,
    vi: error.message,
    en: english.userErrors[index].message,
  }));
}

/** Returns the content of the subgraph's tables, to compare before and after. */
export async function wholeDatabase(graph: TestGraph): Promise<Record<string, unknown[]>> {
  const em = graph.database.fork();
  const tables = [
    "example_program",
    "selection_step",
    "review_conference",
    "selection_round",
    "example_guideline",
    "typical_example",
    "example_stage_entry",
    "example_recognition",
    "replication",
  ];
  const content: Record<string, unknown[]> = {};
  for (const table of tables) content[table] = await em.execute(`select * from typical_examples.${table} order by id`);
  return content;
}
