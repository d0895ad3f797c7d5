export { launchChromium } from "./chromium.js";
export { type GraphiqlPage, openGraphiql } from "./graphiql-page.js";
export { type SignInPanel, signInPanel } from "./sign-in-panel.js";
