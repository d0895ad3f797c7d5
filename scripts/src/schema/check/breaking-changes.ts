import { BreakingChangeType, findBreakingChanges, type GraphQLSchema } from "graphql";
import { type CoordinateParts, coordinateOf, elementOf } from "./coordinates.js";
import { deprecationOf, isRemovalDue, typesInUse } from "./due-removals.js";
import { removalDay } from "./removal-day.js";

/** A change of the API for which operations that were valid may fail. */
export interface BreakingChange {
  /** The kind, as graphql-js names it. */
  kind: BreakingChangeType;
  /** The schema coordinate of what changes: `Organization.motto`, `Query.campaigns(year:)`, `Role.EDITOR`. */
  coordinate: string;
  /** What changes, in English, as graphql-js words it. */
  description: string;
  /** Whether it passes: its day has come, or it is accepted. */
  isAllowed: boolean;
  /** Why it does not pass by a date, in Vietnamese and English; empty if it does. */
  reason: string;
  /** The coordinate that an operation uses if the change can break it. */
  usedAs: string;
}

/** Kinds that take away what an operation can name, and that `@deprecated` can announce. */
const removals: ReadonlySet<BreakingChangeType> = new Set([
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
]);

/**
 * Compares two versions of the API. A removal of a field, argument or enum value passes on and after the day in the reason of its
 * `@deprecated`; the removal of a type passes if only such fields and arguments led to it. No other kind passes by a date.
 *
 * @param before the published API
 * @param today the present day, YYYY-MM-DD
 * @param accepted the coordinates whose changes are accepted whatever the day
 */
export function breakingChanges(
  before: GraphQLSchema,
  after: GraphQLSchema,
  today: string,
  accepted: ReadonlySet<string> = new Set(),
): BreakingChange[] {
  const inUse = typesInUse(
    before,
    (coordinate, deprecation) => accepted.has(coordinate) || isRemovalDue(deprecation, today),
  );
  return findBreakingChanges(before, after)
    .filter(({ description }) => !description.startsWith(unusedScalar))
    .map((found) => {
      const element = elementOf(found);
      const coordinate = coordinateOf(element);
      const reason = reasonAgainst(found.type, element, deprecationOf(before, element), inUse, today);
      return {
        kind: found.type,
        coordinate,
        description: found.description,
        usedAs: usedAs(found.type, element),
        isAllowed: reason === "" || accepted.has(coordinate),
        reason,
      };
    });
}

/** A scalar of the specification goes from the schema with its last use, which is a change of its own. */
const unusedScalar = "Standard scalar ";

function reasonAgainst(
  kind: BreakingChangeType,
  element: CoordinateParts,
  deprecation: string | undefined,
  inUse: ReadonlySet<string>,
  today: string,
): string {
  if (kind === BreakingChangeType.TYPE_REMOVED) {
    if (!inUse.has(element.type ?? "")) return "";
    return "còn trường chưa đến ngày xóa dẫn tới kiểu này / fields whose day of removal has not come lead to this type";
  }
  if (!removals.has(kind)) return "loại thay đổi này không có ngày hiệu lực / no date makes this kind of change pass";
  if (isRemovalDue(deprecation, today)) return "";
  const day = removalDay(deprecation);
  if (day)
    return `ngày xóa đã công bố là ${day}, hôm nay là ${today} / its day of removal is ${day}, today is ${today}`;
  return deprecation === undefined
    ? "chưa được công bố @deprecated / it was not published as @deprecated"
    : "@deprecated không nêu ngày xóa (YYYY-MM-DD) / its @deprecated states no day of removal (YYYY-MM-DD)";
}

/** What must be added to a field or input breaks those who use the field or input. */
function usedAs(kind: BreakingChangeType, { argument, member, ...element }: CoordinateParts): string {
  if (kind === BreakingChangeType.REQUIRED_ARG_ADDED) return coordinateOf({ ...element, member });
  if (kind === BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED) return coordinateOf(element);
  return coordinateOf({ ...element, member, argument });
}
