export { OrderDirection, orderInput } from "./order-input.js";
