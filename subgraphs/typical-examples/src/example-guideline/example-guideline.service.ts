import type { EntityManager } from "@mikro-orm/sql";
import { type RecordOptions, recordFields, requireRecord, requireText, uniqueInOrder } from "@thidua/kit/model/records";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { requireReferences } from "../references/references.js";
import { ExampleKind } from "../typical-example/example-kind.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import { RecognitionAct } from "../typical-example/recognition-act.js";
import { exampleGuidelineErrors } from "./example-guideline.errors.js";
import type { StateExampleGuidelineInput } from "./example-guideline.inputs.js";
import { ExampleGuideline } from "./example-guideline.js";

/** The rules of guidelines on examples. Works within the transaction of the EntityManager it is given. */
export class ExampleGuidelineService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records what a campaign or a program states. Raises REQUIRED, TOO_LONG, GUIDELINE_OF_NOTHING,
   * GUIDELINE_POSITION_OUT_OF_RANGE, UNKNOWN_EXAMPLE_PROGRAM and the errors of references.
   */
  async state(input: StateExampleGuidelineInput, options: RecordOptions = {}): Promise<ExampleGuideline> {
    const text = requireText(input.text, ["text"], 5_000);
    const position = input.position ?? 1;
    if (position < 1) throw exampleGuidelineErrors.GUIDELINE_POSITION_OUT_OF_RANGE(["position"], { position });
    if (!input.campaignId && !input.programId) throw exampleGuidelineErrors.GUIDELINE_OF_NOTHING(["campaignId"]);
    if (input.programId) {
      await requireRecord(
        this.em,
        ExampleProgram,
        input.programId,
        ["programId"],
        exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM,
      );
    }
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "campaign", id: input.campaignId, path: ["campaignId"] },
    ]);
    const guideline = this.em.create(ExampleGuideline, {
      ...recordFields(input, options),
      campaignId: input.campaignId ?? null,
      programId: input.programId ?? null,
      organizationId: input.organizationId ?? null,
      position,
      text,
      kinds: uniqueInOrder(ExampleKind, input.kinds),
      stages: uniqueInOrder(ExampleStage, input.stages),
      acts: uniqueInOrder(RecognitionAct, input.acts),
      replicationScope: input.replicationScope ?? null,
    });
    await this.em.persist(guideline).flush();
    return guideline;
  }
}
