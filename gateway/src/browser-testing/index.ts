export { launchChromium } from "./chromium.js";
export { type GraphiqlPage, openGraphiql } from "./graphiql-page.js";
