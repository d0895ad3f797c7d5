export { OrderDirection, orderInput } from "./order-input.js";
export { type OrderClass, orderOf } from "./order-of.js";
