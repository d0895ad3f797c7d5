import { compareRandomOperations } from "./check/compare-random-operations.js";

compareRandomOperations(100_000, 25_000);
