import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { ExampleProgram } from "../example-program/example-program.js";
import { SelectionStep } from "../selection-step/selection-step.js";
import { SelectionRound } from "./selection-round.js";

/** The rounds that are compared with each other: one selection of one organization within one program. */
export type RoundSeries = Pick<SelectionRound, "programId" | "organizationId" | "series">;

/** Reads and stores selection rounds. */
export class SelectionRoundRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * The program, locked to the end of the transaction: two rounds recorded at the same time would each be compared with
   * rounds that do not yet hold the other.
   */
  lockProgram(id: string): Promise<ExampleProgram | null> {
    return this.em.findOne(ExampleProgram, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  /** All rounds of a series, by their place. */
  series({ programId, organizationId, series }: RoundSeries): Promise<SelectionRound[]> {
    return this.em.find(SelectionRound, { programId, organizationId, series }, { orderBy: { position: "asc" } });
  }

  /** The steps of a program's procedure. */
  procedure(programId: string): Promise<SelectionStep[]> {
    return this.em.find(SelectionStep, { programId });
  }

  /** Stores a new round with the places of the others, as they were changed, at once. */
  async add(round: SelectionRound): Promise<SelectionRound> {
    await this.em.persist(round).flush();
    return round;
  }

  /** Stores what was changed. */
  save(): Promise<void> {
    return this.em.flush();
  }
}
