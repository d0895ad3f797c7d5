export { awards } from "./definition.js";
export { awardsSeed } from "./seed/awards-seed.js";
