import { requestError } from "@thidua/base/errors";
import { isId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import type { GraphQLError } from "graphql";
import { authorizationErrors } from "./authorization.errors.js";
import type { WriteContext, WriteRule } from "./write-rule.js";

/** Stands in a message for an organization that there is not. */
const none = "–";

/**
 * Checks that all organizations that a write touches lie within the caller's organization.
 *
 * @param context its EntityManager reads within the transaction of the write
 * @param operation the mutation's name, for the message
 * @returns false when a record that the input names is not found, so that the scope is not known
 * @throws GraphQLError OUTSIDE_ORGANIZATION, UNKNOWN_CALLER_ORGANIZATION if no organization has the code of the caller's token
 */
export async function checkScope<Input>(
  { within, roles }: WriteRule<Input>,
  input: Input,
  context: WriteContext,
  operation: string,
): Promise<boolean> {
  const { caller, em, tree } = context;
  const isProvinceWide = roles.includes(Role.PROVINCE_ADMIN) && caller.roles.has(Role.PROVINCE_ADMIN);
  if (within === "ANY" || isProvinceWide) return true;
  const refuse = (outside: { id: string; code: string } | null) =>
    outsideOrganization(operation, caller.organization, input, outside);
  if (caller.organization === null) throw refuse(null);
  const touched = await within(input, context);
  if (touched === undefined) return false;
  if (!tree) throw new Error(`${operation} is scoped by organization, but the subgraph has no organization tree`);
  const ids = touched === null ? [] : typeof touched === "string" ? [touched] : [...touched];
  const outside = ids.length === 0 ? [] : await tree.outsideScope(em, caller.organization, ids);
  if (ids.length > 0 && outside.length === 0) return true;
  const { isKnown, codes } = await tree.describe(em, caller.organization, outside);
  if (!isKnown)
    throw requestError(authorizationErrors.UNKNOWN_CALLER_ORGANIZATION.report({ organization: caller.organization }));
  const [id] = outside;
  throw refuse(id === undefined ? null : { id, code: codes.get(id) ?? id });
}

/**
 * The error for a write that touches an organization outside of the caller's. Its message names both and the place in the input.
 *
 * @param own the code of the organization in the caller's token; null if it names none
 * @param outside the organization that is touched; null for a record that belongs to none, or whose organization is not known
 */
export function outsideOrganization(
  operation: string,
  own: string | null,
  input: unknown,
  outside: { readonly id: string; readonly code: string } | null,
): GraphQLError {
  const ids = idsIn(input, ["input"]);
  const path = (ids.find(({ id }) => id === outside?.id) ?? ids[0])?.path ?? ["input"];
  const values = { what: operation, own: own ?? none, path: path.join("."), organization: outside?.code ?? none };
  return requestError(authorizationErrors.OUTSIDE_ORGANIZATION.report(values), { argument: path.join(".") });
}

/** All IDs of an input with their paths. */
function idsIn(value: unknown, path: readonly string[]): { id: string; path: readonly string[] }[] {
  if (isId(value)) return [{ id: value, path }];
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([step, inner]) => idsIn(inner, [...path, step]));
}
