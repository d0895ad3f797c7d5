export { answerDifference } from "./answer-difference.js";
export { type RandomBelow, randomBelow } from "./random-below.js";
export { randomFrom } from "./random-from.js";
export { type RandomQuery, type RandomQueryOptions, randomQuery } from "./random-query.js";
