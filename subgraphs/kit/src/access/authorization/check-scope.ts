import { requestError } from "@thidua/base/errors";
import { isId } from "@thidua/base/identifiers";
import type { LocalizedText } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import type { GraphQLError } from "graphql";
import { authorizationErrors } from "./authorization.errors.js";
import type { WriteContext, WriteRule } from "./write-rule.js";

/**
 * Checks that all organizations that a write touches lie within the caller's organization.
 *
 * @param context its EntityManager reads within the transaction of the write
 * @param operation the mutation's name, for the message
 * @returns false when a record that the input names is not found, so that the scope is not known
 * @throws GraphQLError OUTSIDE_ORGANIZATION, whose message names the place in the input and the organizations, or states that no
 *   organization has the code of the caller's token
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
  const own = caller.organization;
  const outside = (reason: LocalizedText, path: string) => outsideOrganization(operation, reason, path);
  const at = (id?: string) => pathOf(input, id);
  if (own === null) throw outside({ vi: "token không nêu tổ chức nào", en: "the token names no organization" }, at());
  const touched = await within(input, context);
  if (touched === undefined) return false;
  if (!tree) throw new Error(`${operation} is scoped by organization, but the subgraph has no organization tree`);
  const ids = touched === null ? [] : typeof touched === "string" ? [touched] : [...touched];
  const beyond = ids.length === 0 ? [] : await tree.outsideScope(em, own, ids);
  if (ids.length > 0 && beyond.length === 0) return true;
  const { isKnown, codes } = await tree.describe(em, own, beyond);
  const [id] = beyond;
  const path = at(id);
  if (!isKnown)
    throw outside(
      {
        vi: `không có tổ chức nào mang mã “${own}” nêu trong token`,
        en: `the token names the organization "${own}", which is unknown`,
      },
      path,
    );
  if (id === undefined)
    throw outside({ vi: `${path} không thuộc tổ chức nào`, en: `${path} belongs to no organization` }, path);
  const code = codes.get(id) ?? id;
  throw outside(
    {
      vi: `${path} thuộc tổ chức “${code}”, không thuộc phạm vi của “${own}”`,
      en: `${path} belongs to the organization "${code}", which is not within "${own}"`,
    },
    path,
  );
}

/**
 * The error for a write that touches an organization outside of the caller's.
 *
 * @param reason states the place in the input and the organizations
 * @param path the place in the input, for `extensions.argument`
 */
function outsideOrganization(operation: string, reason: LocalizedText, path: string): GraphQLError {
  return requestError(authorizationErrors.OUTSIDE_ORGANIZATION.report({ what: operation, reason }), { argument: path });
}

/** The error for a write whose record is still not known after it was done. */
export function outsideUnknownRecord(operation: string, input: unknown): GraphQLError {
  const path = pathOf(input);
  const reason = {
    vi: `không xác định được tổ chức của ${path}`,
    en: `the organization of ${path} could not be determined`,
  };
  return outsideOrganization(operation, reason, path);
}

/** The path of an ID in an input, or of its first one, or of the input. */
function pathOf(input: unknown, wanted?: string): string {
  const ids = idsIn(input, ["input"]);
  return ((ids.find(({ id }) => id === wanted) ?? ids[0])?.path ?? ["input"]).join(".");
}

/** All IDs of an input with their paths. */
function idsIn(value: unknown, path: readonly string[]): { id: string; path: readonly string[] }[] {
  if (isId(value)) return [{ id: value, path }];
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([step, inner]) => idsIn(inner, [...path, step]));
}
