export { type Problem, type ProblemResponse, problemResponse } from "./problem-response.js";
export { requestIdFrom } from "./request-id.js";
