import { BreakingChangeType, type BreakingChange as FoundChange } from "graphql";

const name = (group: string) => `(?<${group}>\\w+)`;
const field = `${name("type")}\\.${name("member")}`;

/** How graphql-js words each kind of breaking change. Its changes name their element in this text alone. */
const wordings: Readonly<Record<BreakingChangeType, string>> = {
  TYPE_REMOVED: `${name("type")} was removed`,
  TYPE_CHANGED_KIND: `${name("type")} changed from`,
  TYPE_REMOVED_FROM_UNION: `\\w+ was removed from union type ${name("type")}\\.`,
  VALUE_REMOVED_FROM_ENUM: `${name("member")} was removed from enum type ${name("type")}\\.`,
  REQUIRED_INPUT_FIELD_ADDED: `A required field ${name("member")} on input type ${name("type")} was added`,
  IMPLEMENTED_INTERFACE_REMOVED: `${name("type")} no longer implements`,
  FIELD_REMOVED: `${field} was removed`,
  FIELD_CHANGED_KIND: `${field} changed type`,
  REQUIRED_ARG_ADDED: `A required arg ${name("argument")} on ${field} was added`,
  ARG_REMOVED: `${field} arg ${name("argument")} was removed`,
  ARG_CHANGED_KIND: `${field} arg ${name("argument")} has changed type`,
  DIRECTIVE_REMOVED: `${name("directive")} was removed`,
  DIRECTIVE_ARG_REMOVED: `\\w+ was removed from ${name("directive")}\\.`,
  REQUIRED_DIRECTIVE_ARG_ADDED: `A required arg \\w+ on directive ${name("directive")} was added`,
  DIRECTIVE_REPEATABLE_REMOVED: `Repeatable flag was removed from ${name("directive")}\\.`,
  DIRECTIVE_LOCATION_REMOVED: `\\w+ was removed from ${name("directive")}\\.`,
};

/** The parts of a schema coordinate. */
export interface CoordinateParts {
  type?: string;
  member?: string;
  argument?: string;
  directive?: string;
}

/**
 * Returns the element that a breaking change concerns.
 *
 * @throws Error if graphql-js words the change in another way than it did when this was written
 */
export function elementOf({ type, description }: FoundChange): CoordinateParts {
  const match = new RegExp(`^${wordings[type]}`).exec(description);
  if (!match) throw new Error(`graphql-js words ${type} in an unknown way: ${description}`);
  return { ...match.groups };
}

/** Prints a schema coordinate: `Organization.campaigns(first:)`, `Role.EDITOR`, `@cost`. */
export function coordinateOf({ type, member, argument, directive }: CoordinateParts): string {
  if (directive) return `@${directive}`;
  return `${type}${member ? `.${member}` : ""}${argument ? `(${argument}:)` : ""}`;
}
