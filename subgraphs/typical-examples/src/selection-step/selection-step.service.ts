import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { recordFields, requireRecord } from "@thidua/kit/model/records";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { requireReferences } from "../references/references.js";
import { SelectionRound } from "../selection-round/selection-round.js";
import { selectionStepErrors } from "./selection-step.errors.js";
import type { DefineSelectionProcedureInput, SelectionStepInput } from "./selection-step.inputs.js";
import { SelectionStep } from "./selection-step.js";
import { SelectionStepKind } from "./selection-step-kind.js";

const order = Object.values(SelectionStepKind);

/** The rules of a program's selection procedure. Works within the transaction of its EntityManager. */
export class SelectionStepService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Defines a program's procedure in place of the existing one. The program is locked, and its version is incremented.
   *
   * @returns the program
   * @throws DomainError UNKNOWN_EXAMPLE_PROGRAM, VERSION_CONFLICT, PROCEDURE_HAS_ROUNDS if a removed step is one that a round of
   *   the program went through, and the errors of `defineFor`
   */
  async define(input: DefineSelectionProcedureInput): Promise<ExampleProgram> {
    // Locked: a round that is recorded at the same time could go through a step that is being removed.
    const unknown = exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM;
    const program = await requireRecord(this.em, ExampleProgram, input.programId, ["programId"], unknown, {
      locked: true,
    });
    requireVersion(program, input.expectedVersion);
    const kinds = new Set(input.steps.map(({ kind }) => kind));
    for (const round of await this.em.find(SelectionRound, { programId: program.id })) {
      const missing = round.stepKinds.find((kind) => !kinds.has(kind));
      if (missing) throw selectionStepErrors.PROCEDURE_HAS_ROUNDS(["steps"], { step: missing });
    }
    program.updatedAt = new Date();
    return this.defineFor(program, input.steps, ["steps"]);
  }

  /**
   * Stores the steps of a program in place of the existing ones, on behalf of another service too.
   *
   * @param path where the steps stand in the input
   * @returns the program
   * @throws DomainError STEPS_OUT_OF_ORDER, UNKNOWN_ORGANIZATION, UNKNOWN_EMULATION_COUNCIL, TOO_LONG
   */
  async defineFor(
    program: ExampleProgram,
    steps: readonly SelectionStepInput[],
    path: readonly string[],
  ): Promise<ExampleProgram> {
    for (const [index, { kind }] of steps.entries()) {
      const before = steps[index - 1]?.kind;
      if (before && order.indexOf(kind) < order.indexOf(before)) {
        throw selectionStepErrors.STEPS_OUT_OF_ORDER([...path, index, "kind"], { later: before, earlier: kind });
      }
    }
    await requireReferences(
      this.em,
      steps.flatMap(({ organizationId, councilId }, index) => [
        { to: "organization", id: organizationId, path: [...path, index, "organizationId"] },
        { to: "emulationCouncil", id: councilId, path: [...path, index, "councilId"] },
      ]),
    );
    const created = steps.map((step, index) => ({
      ...recordFields(step, {}, [...path, index]),
      ...columnValues(SelectionStep, step, { programId: program.id, position: index + 1 }, [...path, index]),
    }));
    // Flushed on their own: the new steps take the positions of the old ones.
    await this.em.remove(await this.em.find(SelectionStep, { programId: program.id })).flush();
    for (const step of created) this.em.persist(this.em.create(SelectionStep, step));
    await this.em.flush();
    return program;
  }
}
