// Runs at the end of `npm install`: builds the server and the pages, and fills the database from which `npm start` copies, so
// that the first start takes seconds. Nothing of it is needed: `npm start` does what was not done here.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./build.mjs";

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Without the sources (a container image installs before it copies them) there is nothing to build. */
const isWhole = existsSync(inRepository("subgraphs/kit/src")) && existsSync(inRepository("node_modules/typescript"));

if (isWhole) {
  try {
    const missing = ["compile", "pages"].filter((name) => !isBuilt(name));
    if (missing.length > 0) {
      console.log("Đang biên dịch và đóng gói… / building…");
      await build(missing);
    }
    console.log("Đang chuẩn bị cơ sở dữ liệu mẫu… / preparing the database template…");
    await import("./prepare-template.mjs");
  } catch (error) {
    // An install does not fail for this: the start says what is wrong.
    console.warn(`Chưa chuẩn bị được, npm start sẽ làm / not prepared, npm start will do it: ${error.message}`);
  }
}
