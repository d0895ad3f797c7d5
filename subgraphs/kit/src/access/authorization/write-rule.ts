import type { EntityManager } from "@mikro-orm/sql";
import type { Caller, Role } from "@thidua/base/tokens";

/** The request whose scope is checked. */
export interface WriteContext {
  /** Reads within the transaction of the write. */
  readonly em: EntityManager;
  readonly caller: Caller;
  readonly requestId: string;
  readonly tree?: OrganizationScope;
}

/** What the message of a refused write states. */
export interface ScopeDescription {
  /** Whether an organization has the code of the caller's token. */
  readonly isKnown: boolean;
  /** The codes of the organizations by their IDs; unknown ones are missing. */
  readonly codes: ReadonlyMap<string, string>;
}

/** Finds the organizations outside a caller's scope. `access/organization-tree` implements it. */
export interface OrganizationScope {
  outsideScope(em: EntityManager, organizationCode: string, ids: readonly string[]): Promise<string[]>;
  describe(em: EntityManager, organizationCode: string, ids: readonly string[]): Promise<ScopeDescription>;
}

/**
 * The organizations that a write touches: their IDs; null if the record belongs to none; undefined if there is no such record,
 * which the service reports. If the service writes nevertheless, `mutate` checks the scope again before the commit.
 */
export type TouchedOrganizations = string | readonly string[] | null | undefined;

/** Who may use a mutation, declared beside it by `@Writes`. */
export interface WriteRule<Input> {
  readonly roles: readonly [Role, ...Role[]];
  /**
   * Maps the input to the organizations that it touches. All of them must be in the scope of the caller's organization: its present
   * descendants, and ended organizations with their successors. `"ANY"` for a mutation that belongs to no organization, such
   * as one on a legal catalog. PROVINCE_ADMIN acts for the whole province.
   */
  readonly within:
    | "ANY"
    | ((input: Input, context: WriteContext) => TouchedOrganizations | Promise<TouchedOrganizations>);
}

const rulesByPrototype = new WeakMap<object, Map<string, WriteRule<unknown>>>();

/** Registers the rule of a resolver's method, for `writeRuleOf`. */
export function registerWriteRule<Input>(prototype: object, method: string, rule: WriteRule<Input>): void {
  const rules = rulesByPrototype.get(prototype) ?? new Map<string, WriteRule<unknown>>();
  rulesByPrototype.set(prototype, rules.set(method, rule as WriteRule<unknown>));
}

/**
 * Returns the rule that `@Writes` declares for a method.
 *
 * @param prototype the prototype of the resolver class that declares the method
 * @throws Error if the method has no `@Writes`
 */
export function writeRuleOf(prototype: object, method: string): WriteRule<unknown> {
  const rule = rulesByPrototype.get(prototype)?.get(method);
  if (!rule) throw new Error(`${prototype.constructor.name}.${method} takes @Write() but declares no @Writes`);
  return rule;
}
