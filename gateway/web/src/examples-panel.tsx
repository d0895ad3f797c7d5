import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { Example } from "./example.js";
import { examples } from "./examples.js";

/** The panel with all saved queries. A click opens one in a new tab. */
export const examplesPanel: GraphiQLPlugin = { title: "Truy vấn mẫu", icon: ExamplesIcon, content: ExamplesList };

function ExamplesList() {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const open = (example: Example) => {
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables ?? "");
    // Ctrl+Enter then runs it immediately.
    queryEditor?.focus();
  };
  return (
    <section className="examples" aria-label="Truy vấn mẫu">
      <h2>Truy vấn mẫu</h2>
      <p>Bấm một truy vấn để mở trong thẻ mới. Những truy vấn có dạng bảng tải về được cho Excel.</p>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.description}</span>
            </button>
            {example.isExport && (
              <nav aria-label={`Tải ${example.title}`}>
                <a href={`data/${example.name}.csv`}>CSV</a>
                <a href={`data/${example.name}.json`}>JSON</a>
              </nav>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M12 3.5l2.5 5.6 6.1.6-4.6 4 1.4 6-5.4-3.2-5.4 3.2 1.4-6-4.6-4 6.1-.6z" strokeLinejoin="round" />
    </svg>
  );
}
