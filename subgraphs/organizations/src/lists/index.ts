export { filteredListArguments } from "./filtered-list-arguments.js";
export { organizationRule } from "./organization-rule.js";
