import type { EntityManager } from "@mikro-orm/sql";
import { lockNames } from "@thidua/kit/model/rows";
import { TaskCompletion } from "./task-completion.js";

/** Reads levels of task completion. */
export class TaskCompletionRepository {
  constructor(private readonly em: EntityManager) {}

  /**
   * Returns whether a subject has a level for a year, and locks both: no other transaction records one for them until this one
   * ends.
   */
  async exists(subject: { organizationId: string } | { personId: string }, year: number): Promise<boolean> {
    await lockNames(this.em, `task-completion:${Object.values(subject)[0]}:${year}`);
    return (await this.em.count(TaskCompletion, { ...subject, year })) > 0;
  }
}
