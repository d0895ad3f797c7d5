import { requestError } from "@thidua/base/errors";
import { gatewayErrors } from "../../gateway.errors.js";

/**
 * The beginnings of what Apollo's planner 2.14 throws where no subgraph resolves a selected field, or the concrete type of an
 * interface that has none.
 */
const plannersMessages = ["Was not able to find any options", "Cannot add fragment of condition"];

/**
 * Plans by the given function. Throws a GraphQLError (OPERATION_NOT_RESOLVABLE) where no subgraph resolves a part of the
 * operation: composition lets some such fields pass, such as one that is external in each subgraph that returns its object.
 * For some of them the planner throws, and for some it makes a plan without requests.
 */
export async function resolvablePlan<Plan>(plan: () => Promise<Plan | undefined>): Promise<Plan> {
  try {
    const made = await plan();
    if (made !== undefined) return made;
  } catch (error) {
    if (!(error instanceof Error && plannersMessages.some((beginning) => error.message.startsWith(beginning))))
      throw error;
  }
  throw requestError(gatewayErrors.OPERATION_NOT_RESOLVABLE.report());
}
