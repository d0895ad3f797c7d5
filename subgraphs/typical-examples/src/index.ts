export { typicalExamples } from "./definition.js";
export { typicalExamplesSeed } from "./seed/typical-examples-seed.js";
