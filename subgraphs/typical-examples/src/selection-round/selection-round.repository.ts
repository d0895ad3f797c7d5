import type { EntityManager } from "@mikro-orm/sql";
import { SelectionStep } from "../selection-step/selection-step.js";
import { SelectionRound } from "./selection-round.js";

/** The rounds that are compared with each other: one selection of one organization within one program. */
export type RoundSeries = Pick<SelectionRound, "programId" | "organizationId" | "series">;

/** Reads and stores selection rounds. */
export class SelectionRoundRepository {
  constructor(private readonly em: EntityManager) {}

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
