// Fills the database from which `npm start` copies, unless it is there. Runs at the end of `npm install`, or at the first start.
import module from "node:module";
import { fileURLToPath } from "node:url";

module.enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/thidua/v8", import.meta.url)));
const { prepareDefaultTemplate } = await import("./dist/bundle/server.js");
await prepareDefaultTemplate();
