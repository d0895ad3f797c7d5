export { greatestAmountVnd } from "./greatest-amount.js";
