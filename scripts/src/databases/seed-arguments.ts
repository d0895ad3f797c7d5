import type { SeedPart } from "@thidua/kit/serve/seed";
import { namedSubgraphs, subgraphList } from "./named-subgraphs.js";
import { parseWords } from "./parse-words.js";

/** The help of `npm run seed`. */
export const seedUsage = `npm run seed -- [--catalogs] [--articles] [<subgraph> …]

  --catalogs   nạp các danh mục của luật (danh hiệu, hình thức, loại hình khen thưởng, …), hệ thống thật cũng cần
               loads the catalogs of the law (award forms, commendation types, …), which production needs too
  --articles   nạp dữ kiện của năm bài báo và các danh mục liên quan, chỉ để phát triển và trình diễn
               loads the facts of the five articles, and the catalogs, for development and demonstration only

  Không nêu subgraph nào: nạp cho mọi subgraph có bảng trong cơ sở dữ liệu này. Nạp lần nữa không thay đổi gì.
  Without a name: for each subgraph that has its tables in this database. Loading again changes nothing.

  subgraph: ${subgraphList}`;

/** What the command line asks for. */
export interface SeedArguments {
  /** Empty if it names none. */
  parts: readonly SeedPart[];
  /** Empty if it names none. */
  names: readonly string[];
  isHelp: boolean;
}

/**
 * Reads the command line of `npm run seed`.
 *
 * @throws UsageError for an unknown option or name
 */
export function readSeedArguments(words: readonly string[]): SeedArguments {
  const { values, positionals } = parseWords(
    {
      args: [...words],
      options: {
        catalogs: { type: "boolean" },
        articles: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    },
    seedUsage,
  );
  const names = namedSubgraphs(positionals, seedUsage);
  // The decisions of the articles are about titles and forms of the catalogs.
  const parts: SeedPart[] = values.articles ? ["catalogs", "articles"] : values.catalogs ? ["catalogs"] : [];
  return { parts, names, isHelp: values.help ?? false };
}
