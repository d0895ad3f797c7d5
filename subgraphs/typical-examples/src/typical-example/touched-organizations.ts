import {
  joinOrganizations,
  organizationOf,
  type TouchedOrganizations,
  type WriteContext,
} from "@thidua/kit/access/authorization";
import { touchedByPart } from "../example-program/touched-by-part.js";
import { ExampleStage } from "./example-stage.js";
import { requireJudge } from "./judging.js";
import { RecognitionAct } from "./recognition-act.js";
import type { AdvanceExampleInput, RecordRecognitionActInput, RegisterExampleInput } from "./typical-example.inputs.js";
import { TypicalExample } from "./typical-example.js";

/** What an organization does with its own examples: it fosters them, introduces them to others and publicizes them. */
const ownStages: readonly ExampleStage[] = [ExampleStage.FOSTERED];
const ownActs: readonly RecognitionAct[] = [
  RecognitionAct.INTRODUCED,
  RecognitionAct.PUBLICIZED,
  RecognitionAct.SPREAD,
];

/** Returns the organization that registers, and the one that runs the program, unless that one is above it. */
export async function touchedByRegistration(
  { organizationId, programId }: RegisterExampleInput,
  context: WriteContext,
): Promise<TouchedOrganizations> {
  return programId ? touchedByPart(context, programId, organizationId) : organizationId;
}

/**
 * Returns the organization of the example.
 *
 * @throws GraphQLError FORBIDDEN for an editor and a stage that is a judgement
 */
export async function touchedByAdvance(
  { exampleId, stage }: AdvanceExampleInput,
  context: WriteContext,
): Promise<TouchedOrganizations> {
  if (!ownStages.includes(stage)) requireJudge(context.caller, `advanceExample(stage: ${stage})`);
  return organizationOf(context, TypicalExample, exampleId);
}

/**
 * Returns the organization of the example and the one to which the act is attributed.
 *
 * @throws GraphQLError FORBIDDEN for an editor and an act that is a judgement
 */
export async function touchedByRecognition(
  { exampleId, act, organizationId }: RecordRecognitionActInput,
  context: WriteContext,
): Promise<TouchedOrganizations> {
  if (!ownActs.includes(act)) requireJudge(context.caller, `recordRecognitionAct(act: ${act})`);
  return joinOrganizations(await organizationOf(context, TypicalExample, exampleId), organizationId ?? []);
}
