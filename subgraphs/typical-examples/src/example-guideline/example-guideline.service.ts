import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/base/errors";
import { type RecordOptions, recordFields, requireText } from "@thidua/kit/model/records";
import { ExampleProgram } from "../example-program/example-program.js";
import { requireRecord } from "../record/index.js";
import { requireReferences } from "../references/index.js";
import { ExampleKind, ExampleStage, RecognitionAct, uniqueInOrder } from "../vocabulary/index.js";
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
    if (position < 1) raise("GUIDELINE_POSITION_OUT_OF_RANGE", ["position"], { position });
    if (!input.campaignId && !input.programId) raise("GUIDELINE_OF_NOTHING", ["campaignId"]);
    if (input.programId) {
      await requireRecord(this.em, ExampleProgram, input.programId, ["programId"], "UNKNOWN_EXAMPLE_PROGRAM");
    }
    await requireReferences(this.em, {
      organizations: [{ id: input.organizationId, path: ["organizationId"] }],
      campaigns: [{ id: input.campaignId, path: ["campaignId"] }],
    });
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
