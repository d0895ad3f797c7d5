export { createExecutor } from "./create-executor.js";
export { stringifyAnswer, WrittenData } from "./written-data.js";
