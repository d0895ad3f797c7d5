/** A message of graphql-js with its text in Vietnamese. The names of its groups are placeholders; `value` is a printed value. */
export type MessagePattern = readonly [message: RegExp, vi: string];

const shown = 60;

/** Returns a message in Vietnamese, and in English with its value shortened, or null if the pattern is of another message. */
export function fillPattern([message, template]: MessagePattern, text: string): { vi: string; en: string } | null {
  const match = message.exec(text);
  if (!match) return null;
  const groups: Record<string, string | undefined> = match.groups ?? {};
  const vi = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const group = groups[name] ?? "";
    return name === "hint"
      ? hint(group)
      : name === "value"
        ? shownValue(group, "một danh sách", "một đối tượng", "giá trị trống")
        : group;
  });
  const { value } = groups;
  const en = value ? text.replace(value, () => shownValue(value, "a list", "an object", "null")) : text;
  return { vi: vi.replace(/\.$/, ""), en };
}

/** graphql-js prints inner objects as [Object] and long texts whole: the kind of a value, or its beginning, says more. */
function shownValue(printed: string, list: string, object: string, none: string): string {
  if (printed === "null") return none;
  if (printed.startsWith("[")) return list;
  if (printed.startsWith("{")) return object;
  return printed.length > shown ? `${printed.slice(0, shown)}…` : printed;
}

/** “Did you mean …?” in Vietnamese. */
function hint(text: string): string {
  const names = [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
  return names.length === 0 ? "" : ` Có phải là ${names.join(" hoặc ")}?`;
}
