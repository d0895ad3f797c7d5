import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requiredTexts, requireText, uniqueInOrder } from "@thidua/kit/model/records";
import { toExampleDocuments } from "../example-document/index.js";
import { yearPeriod } from "../period/index.js";
import { requireReferences } from "../references/references.js";
import { SelectionStepService } from "../selection-step/selection-step.service.js";
import { ExampleStage } from "../typical-example/example-stage.js";
import type { CreateExampleProgramInput } from "./example-program.inputs.js";
import { ExampleProgram } from "./example-program.js";
import { ExampleProgramRepository } from "./example-program.repository.js";

/** The rules of programs of typical examples. Works within the transaction of the EntityManager it is given. */
export class ExampleProgramService {
  private readonly programs: ExampleProgramRepository;

  constructor(private readonly em: EntityManager) {
    this.programs = new ExampleProgramRepository(em);
  }

  /**
   * Makes a program with the steps of its selection. Raises REQUIRED, TOO_LONG, YEAR_OUT_OF_RANGE, INVALID_PERIOD,
   * DUPLICATE_CODE, the errors of references and of document references, and STEPS_OUT_OF_ORDER.
   */
  async create(input: CreateExampleProgramInput, options: RecordOptions = {}): Promise<ExampleProgram> {
    const code = requireText(input.code, ["code"], 100);
    const name = requireText(input.name, ["name"], 500);
    const period = yearPeriod(input.fromYear, input.toYear, { from: ["fromYear"], to: ["toYear"] });
    const objectives = requiredTexts(input.objectives, ["objectives"]);
    const documents = toExampleDocuments(input.documents, ["documents"]);
    if (await this.programs.hasCode(code)) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "campaign", id: input.campaignId, path: ["campaignId"] },
    ]);
    const program = await this.programs.add(
      this.em.create(ExampleProgram, {
        ...recordFields(input, options),
        code,
        name,
        nameSortKey: sortKey(name),
        organizationId: input.organizationId,
        campaignId: input.campaignId ?? null,
        fromYear: period.fromYear,
        toYear: period.toYear,
        startsOn: period.from,
        endsOn: period.to,
        objectives,
        stages: uniqueInOrder(ExampleStage, input.stages),
        replicationScope: input.replicationScope ?? null,
        documents,
      }),
    );
    await new SelectionStepService(this.em).defineFor(program, input.steps ?? [], ["steps"]);
    return program;
  }
}
