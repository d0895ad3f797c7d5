export { OrderedBits, orderedBitsPattern } from "./ordered-bits.js";
export { addSortKey } from "./packed-sort-key.js";
export { type PersonName, splitPersonName } from "./person-name.js";
export { personSortKey } from "./person-sort-key.js";
export { ofSameWords, sortKey } from "./sort-key.js";
