// `npm start`: checks Node, compiles what has changed, then becomes the graph itself. The same line works in every shell, also
// on Windows.
import { mkdirSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import "./check-node.mjs";
import "./stop-with-npm.mjs";
import { build, isBuilt } from "./build.mjs";

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (!isBuilt("compile")) {
  console.log("Đang biên dịch mã nguồn… / compiling…");
  await build(["compile"]).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
// The pages are bundled while the graph starts. Until they are there, `/` says so and reloads.
if (!isBuilt("pages")) {
  console.log("Đang đóng gói trang web, trong lúc hệ thống khởi động… / bundling the pages meanwhile…");
  mkdirSync(inRepository("gateway/web/dist"), { recursive: true });
  build(["pages"]).catch((error) => console.error(error.message));
}
module.enableCompileCache(inRepository("node_modules/.cache/thidua/v8"));
const { start } = await import("./dist/bundle/server.js");
await start();
