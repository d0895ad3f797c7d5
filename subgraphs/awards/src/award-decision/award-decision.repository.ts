import type { EntityManager } from "@mikro-orm/sql";
import { AwardDecision } from "./award-decision.js";
import { Cancellation } from "./cancellation.js";

/** Reads and stores decisions and what cancels them. */
export class AwardDecisionRepository {
  constructor(private readonly em: EntityManager) {}

  /** Whether there is a decision that is the same document. */
  async hasIdentity(identity: string): Promise<boolean> {
    return (await this.em.count(AwardDecision, { identity })) > 0;
  }

  /** Stores a new decision. */
  async add(decision: AwardDecision): Promise<AwardDecision> {
    await this.em.persist(decision).flush();
    return decision;
  }

  /** Stores what cancels a decision, and the decision's new state. */
  async cancel(decision: AwardDecision, cancellation: Cancellation): Promise<AwardDecision> {
    await this.em.persist([decision, cancellation]).flush();
    return decision;
  }
}
