import type { EntityManager } from "@mikro-orm/sql";
import { commonErrors } from "@thidua/base/errors";
import { columnValues } from "@thidua/kit/model/columns";
import { dateValues } from "@thidua/kit/model/known-date";
import { sortKey } from "@thidua/kit/model/names";
import { type RecordOptions, recordFields, requiredTexts } from "@thidua/kit/model/records";
import { toExampleDocuments } from "../example-document/index.js";
import { yearPeriod } from "../period/index.js";
import { requireReferences } from "../references/references.js";
import { SelectionStepService } from "../selection-step/selection-step.service.js";
import type { CreateExampleProgramInput } from "./example-program.inputs.js";
import { ExampleProgram } from "./example-program.js";

/** The rules of programs of typical examples. Works within the transaction of its EntityManager. */
export class ExampleProgramService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Creates a program with the steps of its selection procedure.
   *
   * @throws DomainError REQUIRED, TOO_LONG, TOO_MANY_ITEMS, YEAR_OUT_OF_RANGE, INVALID_PERIOD, DUPLICATE_CODE,
   *   UNKNOWN_ORGANIZATION, UNKNOWN_CAMPAIGN, UNKNOWN_EMULATION_COUNCIL, STEPS_OUT_OF_ORDER and the errors of document
   *   references
   */
  async create(input: CreateExampleProgramInput, options: RecordOptions = {}): Promise<ExampleProgram> {
    const period = yearPeriod(input.fromYear, input.toYear, { from: ["fromYear"], to: ["toYear"] });
    const values = columnValues(ExampleProgram, input, {
      ...dateValues(ExampleProgram, "starts", period.start),
      ...dateValues(ExampleProgram, "ends", period.end),
      objectives: requiredTexts(input.objectives, ["objectives"]),
      documents: toExampleDocuments(this.em, input.documents, ["documents"]),
    });
    const { code, name } = values;
    if ((await this.em.count(ExampleProgram, { code })) > 0) throw commonErrors.DUPLICATE_CODE(["code"], { code });
    await requireReferences(this.em, [
      { to: "organization", id: input.organizationId, path: ["organizationId"] },
      { to: "campaign", id: input.campaignId, path: ["campaignId"] },
    ]);
    const program = this.em.create(ExampleProgram, {
      ...recordFields(input, options),
      ...values,
      nameSortKey: sortKey(name),
    });
    await this.em.persist(program).flush();
    return new SelectionStepService(this.em).defineFor(program, input.steps ?? [], ["steps"]);
  }
}
