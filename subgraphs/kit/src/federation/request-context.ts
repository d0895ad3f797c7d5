import type { EntityManager } from "@mikro-orm/sql";
import type { LocaleCode } from "../locale/index.js";
import { RequestLoaders } from "./request-loaders.js";

/** What resolvers know of the request they answer. */
export interface SubgraphContext {
  /** For reading. One identity map for the request; a mutation forks its own (`mutate`). */
  readonly em: EntityManager;
  /** Batches lookups: N keys, one statement. */
  readonly loaders: RequestLoaders;
  readonly requestId: string;
  readonly locale: LocaleCode;
}

/** Makes the context of one request. Takes an EntityManager of its own, not a shared one. */
export function createRequestContext(
  em: EntityManager,
  request: { requestId: string; locale: LocaleCode },
): SubgraphContext {
  return { em, loaders: new RequestLoaders(em), requestId: request.requestId, locale: request.locale };
}
