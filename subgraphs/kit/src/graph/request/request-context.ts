import type { EntityManager } from "@mikro-orm/sql";
import type { OperationAdmission } from "@thidua/base/admission";
import type { LocaleCode } from "@thidua/base/locale";
import { anonymous, type Caller } from "@thidua/base/tokens";
import type { ChangeOrigin } from "../../access/authorization/change-author.js";
import type { OrganizationTree } from "../../access/organization-tree/index.js";
import { RequestLoaders } from "./request-loaders.js";

/** What resolvers know of the request they answer. */
export interface SubgraphContext {
  /** For reading. One identity map for the request; a mutation forks its own (`mutate`). */
  readonly em: EntityManager;
  /** Batches lookups: N keys, one statement. */
  readonly loaders: RequestLoaders;
  readonly requestId: string;
  readonly locale: LocaleCode;
  /** The caller, as this subgraph verified it itself. */
  readonly caller: Caller;
  /** Apollo Server copies a context; the copies share this object. */
  readonly progress: {
    /** The cost of the operation, in objects of its answer. Known before it is executed. */
    cost?: number;
    /** The admission of the request, for what computes the cost; absent where none is needed. */
    admission?: OperationAdmission;
  };
  /** Where the request came from, where a gateway that is believed states it. */
  readonly origin?: ChangeOrigin;
  /** Which organization belongs to which; undefined in a subgraph that does not know organizations. */
  readonly tree?: OrganizationTree;
}

/**
 * Makes the context of a request.
 *
 * @param em an EntityManager of the request's own
 */
export function createRequestContext(
  em: EntityManager,
  request: { requestId: string; locale: LocaleCode; caller?: Caller; origin?: ChangeOrigin; tree?: OrganizationTree },
): SubgraphContext {
  const { requestId, locale, caller = anonymous, origin, tree } = request;
  return { em, loaders: new RequestLoaders(em, caller), requestId, locale, caller, origin, progress: {}, tree };
}
