import type { Plugin } from "vite";

/** A text in a file of GraphiQL, how often it stands there, and what shall stand in its place. */
interface Change {
  file: string;
  before: string | RegExp;
  count: number;
  after: string;
}

/** Fonts that draw Vietnamese, in the systems of the day; the one that GraphiQL brings along has no such letters. */
const MONOSPACE = "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace";

const TABS = "@graphiql/react/dist/utility/tabs.js";
const EDITOR = "@graphiql/react/dist/utility/create-editor.js";
const SIDEBAR = "graphiql/dist/ui/sidebar.js";
const STYLE = "graphiql/dist/style.css";

const CHANGES: Change[] = [
  // GraphiQL names a tab by its operation; here the first comment line of a query names it, in Vietnamese.
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
  // The titles of the panels are Vietnamese; so is what their buttons do.
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
 * What GraphiQL offers no option for. Fails the build when a file of GraphiQL is not the one this was written for, so
 * that a new version is looked at and not half changed.
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
