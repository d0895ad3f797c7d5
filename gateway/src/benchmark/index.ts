export { type LoadOptions, type LoadResult, measureLoad } from "./load-generator.js";
export { pageQuery, pageSubgraphs } from "./page-subgraphs.js";
export { type ReplayServer, startReplayServer } from "./replay-server.js";
export { startStockGateway } from "./stock-gateway.js";
