export { filteredListArguments } from "./filtered-list-arguments.js";
