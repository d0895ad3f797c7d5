import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { firstTabs } from "./examples.js";
import { examplesPanel } from "./examples-panel.js";
import { PageHeader } from "./page-header.js";
import { authorizedFetch } from "./sign-in/authorized-fetch.js";
import { graphUrl } from "./sign-in/session.js";
import { signInPanel } from "./sign-in/sign-in-panel.js";

const fetcher = createGraphiQLFetcher({ url: graphUrl, fetch: authorizedFetch });
const plugins = [signInPanel, examplesPanel, HISTORY_PLUGIN];

/** The page at `/`: the header, and GraphiQL on the graph of the same origin. */
export function App() {
  return (
    <>
      <PageHeader />
      <main>
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={[...firstTabs]}
          plugins={plugins}
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
