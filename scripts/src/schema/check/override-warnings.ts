import type { Subgraph } from "../../compose/read-subgraphs.js";
import { hasDirective, objectTypesOf } from "../../compose/sdl-types.js";

/**
 * Finds fields that a foreign subgraph takes over from another one by `@override`. That composes, and changes who answers and who
 * decides on access.
 *
 * @returns one line for each, in Vietnamese and English
 */
export function overrideWarnings({ kind, sdl }: Subgraph): string[] {
  if (kind === "OWN") return [];
  return objectTypesOf(sdl).flatMap((type) =>
    (type.fields ?? [])
      .filter((field) => hasDirective(field, "override"))
      .map(
        (field) =>
          `${type.name.value}.${field.name.value}: @override chuyển trường này sang đơn vị bên ngoài; cần sự đồng ý của bên đang trả lời / @override moves this field to a foreign subgraph; its present owner must agree`,
      ),
  );
}
