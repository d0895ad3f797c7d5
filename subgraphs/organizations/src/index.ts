export { organizations } from "./definition.js";
export { Person } from "./person/person.js";
export { organizationsSeed } from "./seed/organizations-seed.js";
