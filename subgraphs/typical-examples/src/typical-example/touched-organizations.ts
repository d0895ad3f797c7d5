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

/** What a body does with its own examples: it fosters them, introduces them to others and makes them known. */
const ownStages: readonly ExampleStage[] = [ExampleStage.FOSTERED];
const ownActs: readonly RecognitionAct[] = [
  RecognitionAct.INTRODUCED,
  RecognitionAct.PUBLICIZED,
  RecognitionAct.SPREAD,
];

/** The body that registers, and the one whose program it is, unless it stands above. */
export async function touchedByRegistration(
  { organizationId, programId }: RegisterExampleInput,
  context: WriteContext,
): Promise<TouchedOrganizations> {
  return programId ? touchedByPart(context, programId, organizationId) : organizationId;
}

/** The example's body. Raises FORBIDDEN for an editor and a stage that is judged. */
export async function touchedByAdvance(
  { exampleId, stage }: AdvanceExampleInput,
  context: WriteContext,
): Promise<TouchedOrganizations> {
  if (!ownStages.includes(stage)) requireJudge(context.caller, `advanceExample(stage: ${stage})`);
  return organizationOf(context, TypicalExample, exampleId);
}

/** The example's body, and the one to which the act is attributed. Raises FORBIDDEN for an editor and an act of judging. */
export async function touchedByRecognition(
  { exampleId, act, organizationId }: RecordRecognitionActInput,
  context: WriteContext,
): Promise<TouchedOrganizations> {
  if (!ownActs.includes(act)) requireJudge(context.caller, `recordRecognitionAct(act: ${act})`);
  return joinOrganizations(await organizationOf(context, TypicalExample, exampleId), organizationId ?? []);
}
