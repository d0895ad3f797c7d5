import { lineageErrors } from "./lineage.errors.js";
import { LineageEventKind } from "./lineage-event-kind.js";

interface Shape {
  from: readonly [least: number, most: number];
  to: readonly [least: number, most: number];
}

const many = Number.POSITIVE_INFINITY;

/** The number of organizations before and after an event of each kind. */
const shapes: Record<LineageEventKind, Shape> = {
  CREATE: { from: [0, 0], to: [1, many] },
  MERGE: { from: [2, many], to: [1, many] },
  SPLIT: { from: [1, 1], to: [2, many] },
  RENAME: { from: [1, 1], to: [1, 1] },
  RETYPE: { from: [1, 1], to: [1, 1] },
  RELOCATE_PROVINCE: { from: [1, 1], to: [1, 1] },
  DISSOLVE: { from: [1, many], to: [0, 0] },
  REESTABLISH: { from: [1, 1], to: [1, 1] },
};

/**
 * Checks that an event has the number of organizations that its kind needs: MERGE two or more before, SPLIT one before and two
 * or more after, CREATE none before, DISSOLVE none after, the others one on each side.
 *
 * @throws DomainError LINEAGE_SHAPE, LINEAGE_ORGANIZATION_TWICE if a side names an organization twice
 */
export function requireShape(kind: LineageEventKind, from: readonly string[], to: readonly string[]): void {
  const shape = shapes[kind];
  const values = { kind, from: rangeText(shape.from), to: rangeText(shape.to) };
  if (!within(from.length, shape.from)) throw lineageErrors.LINEAGE_SHAPE(["fromIds"], values);
  if (!within(to.length, shape.to)) throw lineageErrors.LINEAGE_SHAPE(["toIds"], values);
  if (new Set(from).size < from.length) throw lineageErrors.LINEAGE_ORGANIZATION_TWICE(["fromIds"]);
  if (new Set(to).size < to.length) throw lineageErrors.LINEAGE_ORGANIZATION_TWICE(["toIds"]);
}

function within(count: number, [least, most]: readonly [number, number]): boolean {
  return least <= count && count <= most;
}

function rangeText([least, most]: readonly [number, number]): string {
  return most === many ? `≥ ${least}` : String(least);
}
