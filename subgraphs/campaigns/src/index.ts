export { campaigns } from "./definition.js";
export { campaignsSeed } from "./seed/campaigns-seed.js";
