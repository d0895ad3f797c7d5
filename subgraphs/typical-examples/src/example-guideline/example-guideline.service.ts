import type { EntityManager } from "@mikro-orm/sql";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields, requireRecord } from "@thidua/kit/model/records";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { requireReferences } from "../references/references.js";
import { exampleGuidelineErrors } from "./example-guideline.errors.js";
import type { StateExampleGuidelineInput } from "./example-guideline.inputs.js";
import { ExampleGuideline } from "./example-guideline.js";

/** The rules of guidelines on typical examples. Works within the transaction of its EntityManager. */
export class ExampleGuidelineService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records what a campaign or a program states.
   *
   * @throws DomainError REQUIRED, TOO_LONG, GUIDELINE_OF_NOTHING, GUIDELINE_POSITION_OUT_OF_RANGE, UNKNOWN_EXAMPLE_PROGRAM,
   *   UNKNOWN_ORGANIZATION, UNKNOWN_CAMPAIGN
   */
  async state(input: StateExampleGuidelineInput, options: RecordOptions = {}): Promise<ExampleGuideline> {
    const { campaignId, programId, organizationId } = input;
    const position = input.position ?? 1;
    const values = columnValues(ExampleGuideline, input, { position });
    if (position < 1) throw exampleGuidelineErrors.GUIDELINE_POSITION_OUT_OF_RANGE(["position"], { position });
    if (!campaignId && !programId) throw exampleGuidelineErrors.GUIDELINE_OF_NOTHING(["campaignId"]);
    if (programId) {
      const unknown = exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM;
      await requireRecord(this.em, ExampleProgram, programId, ["programId"], unknown);
    }
    await requireReferences(this.em, [
      { to: "organization", id: organizationId, path: ["organizationId"] },
      { to: "campaign", id: campaignId, path: ["campaignId"] },
    ]);
    const guideline = this.em.create(ExampleGuideline, { ...recordFields(input, options), ...values });
    await this.em.persist(guideline).flush();
    return guideline;
  }
}
