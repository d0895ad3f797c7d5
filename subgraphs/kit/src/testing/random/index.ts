export { answerDifference } from "./answer-difference.js";
export { randomFrom } from "./random-from.js";
export { type RandomQuery, type RandomQueryOptions, randomQuery } from "./random-query.js";
