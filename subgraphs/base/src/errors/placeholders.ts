/** The names of the placeholders in a text: `"id"` for `"There is no plan {id}"`. */
export type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** The values that a text takes: exactly one for each of its placeholders. */
export type ErrorValues<Text extends string> = { readonly [Name in PlaceholderOf<Text>]: unknown };

/** The names of the placeholders in a text, as the types above see them. */
export function placeholdersOf(text: string): Set<string> {
  return new Set([...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!));
}
