import { parseHeader } from "../../src/data/header.js";

/** A saved query for the page. */
export interface Example {
  name: string;
  title: string;
  description: string;
  /** The position among the initial tabs; undefined for one that is only in the list. */
  tab?: number;
  /** The operation with title and description as Vietnamese comments, without the technical header lines. */
  query: string;
  variables?: string;
  /** Whether `/data` serves it as a file. */
  isExport: boolean;
}

/**
 * Takes the name and the text of a file of `schema/queries`. Throws when its header is malformed: the build then fails.
 */
export function exampleOf(file: string, text: string): Example {
  const name = file.replace(/\.graphql$/, "");
  const header = parseHeader(text, file);
  const { vi: title } = header.title;
  const { vi: description } = header.description;
  const isExport = header.rows.length > 0;
  const operation = text
    .replace(/^\uFEFF/, "")
    .replace(/^(?:#.*(?:\r?\n|$))+/, "")
    .trim();
  const comments = [
    title,
    description,
    ...(isExport ? [`Tải cả bảng: /data/${name}.csv hoặc /data/${name}.json`] : []),
  ];
  return {
    name,
    title,
    description,
    tab: header.tab,
    query: `${comments.map((line) => `# ${line}`).join("\n")}\n\n${operation}\n`,
    variables: header.variables && JSON.stringify(header.variables.value, null, 2),
    isExport,
  };
}
