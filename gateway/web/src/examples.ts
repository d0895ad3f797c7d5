import { type Example, exampleOf } from "./example.js";

const files = import.meta.glob<string>("#queries/*.graphql", { query: "?raw", import: "default", eager: true });

/** All saved queries, those with a tab first, in the order of their tabs, then by name. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, text]) => exampleOf(path.split("/").at(-1)!, text))
  .sort((a, b) => (a.tab ?? 100) - (b.tab ?? 100) || a.name.localeCompare(b.name));

/** The initial tabs of GraphiQL: the examples with a tab, or one query that every graph answers. */
export const firstTabs: readonly { query: string; variables?: string }[] = (() => {
  const tabs = examples.filter(({ tab }) => tab !== undefined).map(({ query, variables }) => ({ query, variables }));
  return tabs.length > 0 ? tabs : [{ query: welcomeQuery() }];
})();

function welcomeQuery(): string {
  return `# Đồ thị có những gì?
# Liệt kê mọi trường ở gốc kèm mô tả; bấm nút ▶ hoặc Ctrl+Enter để chạy.

query WhatIsInTheGraph {
  __schema {
    queryType {
      fields {
        name
        description
      }
    }
  }
}
`;
}
