import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ObjectSchema, PropertySchema } from "@thidua/kit/changes/change-feed";

/** The folders of two versions of the schemas of the change feeds. */
export interface SnapshotFolders {
  /** `schema/changes` */
  present: string;
  /** `schema/published/changes`, which need not exist before the first publication. */
  published: string;
}

/**
 * Finds changes of the schemas of the change feeds that break readers and do not raise the schema's `version`: a property that is
 * removed, can now be null or has another type or format, and a removed schema.
 *
 * @returns one line for each, in Vietnamese and English
 */
export function snapshotErrors({ present, published }: SnapshotFolders): string[] {
  const now = readSchemas(present);
  return [...readSchemas(published)].flatMap(([path, before]) => {
    const after = now.get(path);
    if (!after) return [`changes/${path}: ${removed}`];
    if (after.$id !== before.$id) return [`changes/${path}: $id thay đổi / the $id changes`];
    if (after.version < before.version)
      return [`changes/${path}: version giảm / the version falls: ${before.version} → ${after.version}`];
    return after.version > before.version ? [] : breaks(before, after).map((line) => `changes/${path}: ${line}`);
  });
}

const removed =
  "lược đồ bị xóa; chỉ bỏ qua khi xóa cả trong schema/published / the schema is removed. Remove the published one to accept that";

/** Reads all schemas in a folder and those below it, by path within it. */
export function readSchemas(folder: string): ReadonlyMap<string, ObjectSchema> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  return new Map(
    paths
      .map((path) => path.replaceAll("\\", "/"))
      .sort()
      .map((path) => [path, JSON.parse(readFileSync(join(folder, path), "utf8")) as ObjectSchema]),
  );
}

function breaks(before: ObjectSchema, after: ObjectSchema): string[] {
  const raise = `tăng version lên ${before.version + 1} / raise the version to ${before.version + 1}`;
  return Object.entries(before.properties).flatMap(([name, property]) => {
    const present = after.properties[name];
    if (!present || (before.required.includes(name) && !after.required.includes(name)))
      return [`${name} bị xóa / is removed; ${raise}`];
    const known = alternatives(property);
    const added = [...alternatives(present)].filter((one) => !known.has(one));
    if (added.length === 0) return [];
    return [`${name} có thêm dạng khác / can now be of another form: ${added.join(", ")}; ${raise}`];
  });
}

/**
 * The forms that a value can have. A reader that knows all of them can read the value. The values of an enumeration are left out:
 * readers treat one that they do not know as unknown.
 */
function alternatives({ type, format, enum: values, items, anyOf }: PropertySchema): ReadonlySet<string> {
  if (anyOf) return new Set(anyOf.flatMap((one) => [...alternatives(one)]));
  if (items) return new Set([...alternatives(items)].map((one) => `list of ${one}`));
  const qualifier = format ?? (values && "enum");
  return new Set([type ?? "any"].flat().map((one) => (qualifier && one !== "null" ? `${one} (${qualifier})` : one)));
}
