import type { EntityManager } from "@mikro-orm/sql";
import { TaskCompletion } from "./task-completion.js";

/** Reads and stores levels of task completion. */
export class TaskCompletionRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether a subject has a level for a year. Nobody else records one for it until this transaction ends. */
  async exists(subject: { organizationId: string } | { personId: string }, year: number): Promise<boolean> {
    await this.em.execute("select pg_advisory_xact_lock(hashtext(?))", [
      `task-completion:${Object.values(subject)[0]}:${year}`,
    ]);
    return (await this.em.count(TaskCompletion, { ...subject, year })) > 0;
  }

  /** Stores a level. */
  async add(completion: TaskCompletion): Promise<TaskCompletion> {
    await this.em.persist(completion).flush();
    return completion;
  }
}
