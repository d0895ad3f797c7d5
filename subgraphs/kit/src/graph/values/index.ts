export { Locale } from "./locale.js";
