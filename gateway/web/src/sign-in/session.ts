import { askViewer } from "./ask-viewer.js";
import { SessionStore } from "./session-store.js";

/** The URL of the graph: the page's own gateway, also below a path of a portal. */
export const graphUrl = new URL("graphql", document.baseURI).href;

/**
 * The session of this page. The token belongs to the browser tab: it survives a reload, and new tabs do not have it.
 */
export const session = new SessionStore(
  () => sessionStorage,
  (token) => askViewer(graphUrl, token),
);
