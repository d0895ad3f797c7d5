import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion } from "@thidua/kit/graph/mutations";
import { optionalText, recordFields, requireRecord } from "@thidua/kit/model/records";
import { exampleProgramErrors } from "../example-program/example-program.errors.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { requireReferences } from "../references/references.js";
import { SelectionRound } from "../selection-round/selection-round.js";
import { selectionStepErrors } from "./selection-step.errors.js";
import type { DefineSelectionProcedureInput, SelectionStepInput } from "./selection-step.inputs.js";
import { SelectionStep } from "./selection-step.js";
import { SelectionStepKind } from "./selection-step-kind.js";

const order = Object.values(SelectionStepKind);

/** The rules of a program's selection procedure: its steps go from the base up. */
export class SelectionStepService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Defines a program's procedure anew. Gives the program; it is locked and its version grows. Raises UNKNOWN_EXAMPLE_PROGRAM,
   * VERSION_CONFLICT, what `defineFor` raises, and PROCEDURE_HAS_ROUNDS when a step is left out that a round of the program went
   * through.
   */
  async define(input: DefineSelectionProcedureInput): Promise<ExampleProgram> {
    const path = ["programId"];
    // Locked: a round recorded meanwhile could go through a step that is being left out.
    const program = await requireRecord(
      this.em,
      ExampleProgram,
      input.programId,
      path,
      exampleProgramErrors.UNKNOWN_EXAMPLE_PROGRAM,
      { locked: true },
    );
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
   * Stores the steps of a program in place of those it has, within the work of another service. Raises STEPS_OUT_OF_ORDER,
   * UNKNOWN_ORGANIZATION, UNKNOWN_EMULATION_COUNCIL and TOO_LONG below `path`.
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
    const texts = steps.map(({ text }, index) => optionalText(text, [...path, index, "text"]));
    // Flushed on their own: the new steps take the places of the old ones.
    await this.em.remove(await this.em.find(SelectionStep, { programId: program.id })).flush();
    for (const [index, step] of steps.entries()) {
      this.em.persist(
        this.em.create(SelectionStep, {
          ...recordFields(step),
          programId: program.id,
          position: index + 1,
          kind: step.kind,
          organizationId: step.organizationId ?? null,
          councilId: step.councilId ?? null,
          text: texts[index] ?? null,
        }),
      );
    }
    await this.em.flush();
    return program;
  }
}
