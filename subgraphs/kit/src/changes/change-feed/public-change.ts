import type { EntityManager } from "@mikro-orm/sql";
import { getMetadataStorage } from "type-graphql";
import { isUnrecorded } from "../../model/database/unrecorded.js";
import { knownDatesOf } from "../../model/known-date/index.js";
import { fieldVisibility } from "../../model/visibility/index.js";
import type { StoredChange } from "./change.js";
import { ChangeKind } from "./change-kind.js";
import type { PublicChange } from "./change-page.js";
import { withKnownDays } from "./known-days.js";
import type { RecordValues } from "./record-values.js";
import { typeNameOf } from "./type-name.js";

/** Returns the entity classes of a subgraph that are types of its graph, by type name. Other changes are not public. */
export function graphTypes(em: EntityManager): ReadonlyMap<string, object> {
  const declared = new Set<object>(getMetadataStorage().objectTypes.map(({ target }) => target));
  const classes = [...em.getMetadata()].filter(({ abstract }) => !abstract).map((meta) => meta.class);
  return new Map(
    classes.filter((one) => declared.has(one) && !isUnrecorded(one)).map((one) => [typeNameOf(one), one as object]),
  );
}

/**
 * Returns the public part of a change, or null if nothing of it is public. A property is public if a public field has its name, or
 * its name without `Id`, and the possible days of a known date are if the date is. The day of a known date is added.
 *
 * @param recordClass the class of the record
 */
export function publicChange(change: StoredChange, recordClass: object): PublicChange | null {
  const { cursor, at, type, id, publicBefore, publicAfter } = change;
  const before = publicBefore ? publicValues(recordClass, change.before) : null;
  const after = publicAfter ? publicValues(recordClass, change.after) : null;
  const changed = Object.keys({ ...before, ...after });
  const kind = !publicBefore ? ChangeKind.CREATED : !publicAfter ? ChangeKind.DELETED : change.kind;
  if (kind === ChangeKind.UPDATED && changed.length === 0) return null;
  return { cursor, changedAt: at, type, id, kind, changed, before, after };
}

function publicValues(recordClass: object, values: RecordValues | null): RecordValues {
  const stored = values ?? {};
  const dates = knownDatesOf(recordClass).filter(({ name }) => isPublicField(recordClass, name));
  const possibleDays = new Set(dates.flatMap(({ from, until }) => [from, until]));
  const isPublic = (name: string) =>
    possibleDays.has(name) || [name, name.replace(/Id$/u, "")].some((field) => isPublicField(recordClass, field));
  const shown = Object.entries(stored).filter(([name]) => isPublic(name));
  return withKnownDays(Object.fromEntries(shown), stored, dates);
}

function isPublicField(recordClass: object, field: string): boolean {
  return fieldVisibility(recordClass, field)?.level === "PUBLIC";
}
