import type { EntityManager } from "@mikro-orm/sql";
import { DomainError, violationMessage } from "../errors/index.js";
import type { SubgraphContext } from "../federation/index.js";
import type { UserError } from "./user-error.js";

/**
 * Runs one mutation in one transaction on an EntityManager of its own.
 *
 * Takes the context, the payload's field for the record, and the work: a service call that gives the record. Gives the
 * payload: the record and no `userErrors`, or null and the reasons why nothing was written. Any other error goes on,
 * after the transaction was rolled back.
 */
export async function mutate<Field extends string, Record extends object>(
  context: SubgraphContext,
  field: Field,
  work: (em: EntityManager) => Promise<Record>,
): Promise<{ [name in Field]: Record | null } & { userErrors: UserError[] }> {
  try {
    const em = context.em.fork({ clear: true }) as EntityManager;
    const record = await em.transactional((inner) => work(inner as EntityManager));
    return { [field]: record, userErrors: [] } as never;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const userErrors = error.violations.map((violation) => ({
      code: violation.code,
      message: violationMessage(violation, context.locale),
      field: (violation.path ?? []).map(String),
    }));
    return { [field]: null, userErrors } as never;
  }
}
