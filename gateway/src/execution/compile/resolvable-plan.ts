import { requestError } from "@thidua/base/errors";
import { gatewayErrors } from "../../gateway.errors.js";

/** The beginning of what Apollo's planner 2.14 throws where no subgraph resolves a selected field. */
const plannersMessage = "Was not able to find any options";

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
    if (!(error instanceof Error && error.message.startsWith(plannersMessage))) throw error;
  }
  throw requestError(gatewayErrors.OPERATION_NOT_RESOLVABLE.report());
}
