import "reflect-metadata";

export { type ByIdResolver, byId } from "./by-id.js";
export { Input } from "./input.js";
