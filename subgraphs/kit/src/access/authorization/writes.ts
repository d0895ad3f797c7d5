import type { EntityManager } from "@mikro-orm/sql";
import { requestError } from "@thidua/base/errors";
import { type Caller, Role } from "@thidua/base/tokens";
import type { GraphQLError, GraphQLResolveInfo } from "graphql";
import { Authorized, Extensions, UseMiddleware } from "type-graphql";
import { withPendingScope } from "./pending-scope.js";
import { recordAs } from "./record-as.js";

/** What scope checks know of a request. */
export interface WriteContext {
  readonly em: EntityManager;
  readonly caller: Caller;
  readonly requestId: string;
  readonly tree?: OrganizationScope;
}

/** Tells which bodies lie outside of what a caller's organization covers; `kit/organization-tree` implements it. */
export interface OrganizationScope {
  outsideScope(em: EntityManager, organizationCode: string, ids: readonly string[]): Promise<string[]>;
}

/**
 * The bodies that a write touches: ids; null when the record belongs to none; undefined when there is no such record, which the
 * service says in its own words: what is written all the same is refused before it is committed (`mutate`).
 */
export type TouchedOrganizations = string | readonly string[] | null | undefined;

/** Who may use a mutation, declared beside it. */
export interface WriteRule<Input> {
  roles: readonly [Role, ...Role[]];
  /**
   * From the input to the bodies that it touches; all must lie within the caller's organization (its tree of today, and
   * bodies that ended, with their successors). `"ANY"` when the act belongs to no body (a catalog of the law): say so.
   * PROVINCE_ADMIN acts for the whole graph, which is one province's.
   */
  within: "ANY" | ((input: Input, context: WriteContext) => TouchedOrganizations | Promise<TouchedOrganizations>);
}

/** Where a mutation's rule stands among its GraphQL extensions. */
export const writeExtension = "writes";

/**
 * Declares who may use a mutation, and for which organizations. Checked before anything is written, and the role before
 * anything is read. Raises UNAUTHENTICATED, FORBIDDEN, and OUTSIDE_ORGANIZATION.
 */
export function Writes<Input>(rule: WriteRule<Input>): MethodDecorator {
  return (prototype: object, property: string | symbol, descriptor: PropertyDescriptor) => {
    Extensions({ [writeExtension]: { roles: rule.roles, isScoped: rule.within !== "ANY" } })(
      prototype,
      property as string,
      descriptor as never,
    );
    Authorized<Role>([...rule.roles])(prototype, property, descriptor);
    UseMiddleware(async ({ args, context, info }, next) => {
      const { caller, requestId } = context as WriteContext;
      const scopeIn = (em: EntityManager) =>
        scopeOf(rule as WriteRule<unknown>, args.input, { ...(context as WriteContext), em }, info);
      const isSettled = await scopeIn((context as WriteContext).em);
      const work = () => recordAs({ actor: caller.subject ?? "anonymous", requestId, operation: info.fieldName }, next);
      if (isSettled) return work();
      return withPendingScope(async (em) => {
        if (!(await scopeIn(em))) throw outside(info);
      }, work);
    })(prototype, property, descriptor as never);
  };
}

/** Whether the scope could be told: not when a record is not found. Raises OUTSIDE_ORGANIZATION. */
async function scopeOf(
  { within, roles }: WriteRule<unknown>,
  input: unknown,
  context: WriteContext,
  info: GraphQLResolveInfo,
): Promise<boolean> {
  const { caller, em, tree } = context;
  const isProvinceWide = roles.includes(Role.PROVINCE_ADMIN) && caller.roles.has(Role.PROVINCE_ADMIN);
  if (within === "ANY" || isProvinceWide) return true;
  if (caller.organization === null) throw outside(info);
  const touched = await within(input, context);
  if (touched === undefined) return false;
  const ids = touched === null ? [] : typeof touched === "string" ? [touched] : [...touched];
  if (ids.length === 0) throw outside(info);
  if (!tree) throw new Error(`${info.fieldName} is scoped by organization, but the subgraph has no organization tree`);
  if ((await tree.outsideScope(em, caller.organization, ids)).length > 0) throw outside(info);
  return true;
}

function outside({ fieldName }: GraphQLResolveInfo): GraphQLError {
  return requestError("OUTSIDE_ORGANIZATION", { what: fieldName });
}
