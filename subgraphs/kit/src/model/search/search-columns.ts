import { searchWords } from "@thidua/base/text";
import { exactKey } from "./exact-key.js";
import { between } from "./search-table.js";
import type { SearchableTexts } from "./searchable-texts.js";

/** What a search compares, as it is stored beside the record. */
export interface SearchColumns {
  readonly searchText: string;
  readonly searchAccents: string;
}

/** Stands between names and contents. */
const divider = "|";

/**
 * Returns the search columns of a record's texts: words with a space on either side. The keys of whole names and codes come first, then
 * names and variants, a divider, and contents.
 */
export function searchColumns({ names, variants = [], codes = [], contents = [] }: SearchableTexts): SearchColumns {
  const read = (texts: SearchableTexts["names"]) =>
    texts.flatMap((text) => (text ?? "").split("\n").map(searchWords)).filter((words) => words.length > 0);
  const [named, other, coded, content] = [read(names), read(variants), read(codes), read(contents)];
  const column = (form: "plain" | "accented") => {
    const keys = [...named, ...coded].flatMap((words) => exactKey(words.map((word) => word[form])) ?? []);
    const part = (parts: typeof named) =>
      parts.map((words) => words.map((word) => word[form]).join(" ")).join(` ${between} `);
    return ` ${[...new Set(keys), part([...named, ...other]), divider, part(content)].filter((text) => text !== "").join(" ")} `;
  };
  return { searchText: column("plain"), searchAccents: column("accented") };
}
