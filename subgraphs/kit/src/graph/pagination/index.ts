export type { ConnectionPage } from "./connection-page.js";
export { connectionType } from "./connection-type.js";
export { filteredListArguments } from "./filtered-list-arguments.js";
export { ConnectionArguments, type ListArguments, listArguments, type OrderTerm } from "./list-arguments.js";
export type { ListDefinition } from "./list-definition.js";
export { PageInfo } from "./page-info.js";
export { pageWindow } from "./page-window.js";
export { paginate } from "./paginate.js";
export { paginateChildren } from "./paginate-children.js";
