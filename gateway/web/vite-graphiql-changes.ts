import type { Plugin } from "vite";

/** A text in a file of GraphiQL, the number of its occurrences, and its replacement. */
interface Change {
  file: string;
  before: string | RegExp;
  count: number;
  after: string;
}

/** Fonts with Vietnamese letters on today's systems. The font that GraphiQL bundles has none. */
const MONOSPACE = "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

const TABS = "@graphiql/react/dist/utility/tabs.js";
const EDITOR = "@graphiql/react/dist/utility/create-editor.js";
const SIDEBAR = "graphiql/dist/ui/sidebar.js";
const STYLE = "graphiql/dist/style.css";

const CHANGES: Change[] = [
  // GraphiQL names a tab by its operation. Here the first comment line of the query is the name, in Vietnamese.
  {
    file: TABS,
    before: "title: operationName || DEFAULT_TITLE",
    count: 2,
    after: "title: commentTitle(query) || operationName || DEFAULT_TITLE",
  },
  {
    file: TABS,
    before: "title: newTab.operationName ||",
    count: 1,
    after: "title: commentTitle(newTab.query) || newTab.operationName ||",
  },
  { file: TABS, before: 'var DEFAULT_TITLE = "<untitled>"', count: 1, after: 'var DEFAULT_TITLE = "Truy vấn mới"' },
  {
    file: TABS,
    before: /^/,
    count: 1,
    after: `import { commentTitle } from ${JSON.stringify(new URL("./src/comment-title.ts", import.meta.url).pathname)};\n`,
  },
  // The titles of the panels are Vietnamese, so the labels of their buttons are too.
  { file: SIDEBAR, before: '? "Hide" : "Show"', count: 1, after: '? "Đóng" : "Mở"' },
  { file: EDITOR, before: 'fontFamily: "\\"Fira Code\\""', count: 1, after: `fontFamily: "${MONOSPACE}"` },
  {
    file: STYLE,
    before: '--font-family-mono: "Fira Code", monospace',
    count: 1,
    after: `--font-family-mono: ${MONOSPACE}`,
  },
  { file: STYLE, before: /@font-face\s*\{[^}]*Fira Code[^}]*\}/g, count: 6, after: "" },
];

/**
 * Patches GraphiQL where it has no option. Fails the build when a file of GraphiQL differs from the expected one, so
 * that a new version is never patched in part.
 */
export function graphiqlChanges(): Plugin {
  const seen = new Set<string>();
  return {
    name: "graphiql-changes",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      const path = id.replaceAll("\\", "/").split("?")[0] ?? "";
      const changes = CHANGES.filter(({ file }) => path.endsWith(`/${file}`));
      if (changes.length === 0) return null;
      let text = code;
      for (const { file, before, count, after } of changes) {
        seen.add(file);
        const pieces = typeof before === "string" ? text.split(before) : undefined;
        const found = pieces ? pieces.length - 1 : (text.match(before) ?? []).length;
        if (found !== count) this.error(`${file} holds "${before}" ${found} times, not ${count}: GraphiQL has changed`);
        text = pieces ? pieces.join(after) : text.replace(before, after);
      }
      return { code: text, map: null };
    },
    buildEnd(error) {
      const missing = CHANGES.find(({ file }) => !seen.has(file));
      if (!error && missing) this.error(`${missing.file} was not found: GraphiQL has changed`);
    },
  };
}
