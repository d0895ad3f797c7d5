import type { EntityManager } from "@mikro-orm/sql";
import type { Caller, Role } from "@thidua/base/tokens";

/** What the check of a scope knows of a request. */
export interface WriteContext {
  /** Reads within the transaction of the write. */
  readonly em: EntityManager;
  readonly caller: Caller;
  readonly requestId: string;
  readonly tree?: OrganizationScope;
}

/** Tells which organizations lie outside of what a caller's organization covers; `access/organization-tree` implements it. */
export interface OrganizationScope {
  outsideScope(em: EntityManager, organizationCode: string, ids: readonly string[]): Promise<string[]>;
}

/**
 * The organizations that a write touches: ids; null when the record belongs to none; undefined when there is no such record,
 * which the service reports in its own words. What is written all the same is checked again before the commit (`mutate`).
 */
export type TouchedOrganizations = string | readonly string[] | null | undefined;

/** Who may use a mutation, declared beside it by `@Writes`. */
export interface WriteRule<Input> {
  readonly roles: readonly [Role, ...Role[]];
  /**
   * From the input to the organizations that it touches; all must lie within the caller's organization (its tree of today, and
   * organizations that ended, with their successors). `"ANY"` when the mutation belongs to no organization (a catalog of the
   * law). PROVINCE_ADMIN acts for the whole graph, which is one province's.
   */
  readonly within:
    | "ANY"
    | ((input: Input, context: WriteContext) => TouchedOrganizations | Promise<TouchedOrganizations>);
}

const rulesByPrototype = new WeakMap<object, Map<string, WriteRule<unknown>>>();

/** Keeps the rule of a resolver's method, for `writeRuleOf`. */
export function registerWriteRule<Input>(prototype: object, method: string, rule: WriteRule<Input>): void {
  const rules = rulesByPrototype.get(prototype) ?? new Map<string, WriteRule<unknown>>();
  rulesByPrototype.set(prototype, rules.set(method, rule as WriteRule<unknown>));
}

/**
 * The rule that `@Writes` declares for a method.
 *
 * @param prototype the prototype of the resolver class that declares the method
 * @throws Error when the method has no `@Writes`
 */
export function writeRuleOf(prototype: object, method: string): WriteRule<unknown> {
  const rule = rulesByPrototype.get(prototype)?.get(method);
  if (!rule) throw new Error(`${prototype.constructor.name}.${method} takes @Write() but declares no @Writes`);
  return rule;
}
