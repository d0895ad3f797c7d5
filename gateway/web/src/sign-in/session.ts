import { askViewer } from "./ask-viewer.js";
import { SessionStore } from "./session-store.js";

/** The address of the graph: that of the page's own gateway, also behind a path of a portal. */
export const graphUrl = new URL("graphql", document.baseURI).href;

/** The session of this page. The token lives in the tab of the browser: a reload keeps it, a new tab knows nothing of it. */
export const session = new SessionStore(
  () => sessionStorage,
  (token) => askViewer(graphUrl, token),
);
