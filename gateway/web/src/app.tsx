import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { firstTabs } from "./examples.js";
import { examplesPanel } from "./examples-panel.js";
import { PageHeader } from "./page-header.js";

const fetcher = createGraphiQLFetcher({ url: new URL("graphql", document.baseURI).href });

/** The page at `/`: the header, and GraphiQL on the graph of the same origin. */
export function App() {
  return (
    <>
      <PageHeader />
      <main>
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={[...firstTabs]}
          plugins={[examplesPanel, HISTORY_PLUGIN]}
          inputValueDeprecation
          schemaDescription
          shouldPersistHeaders={false}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
