import { compareRandomOperations } from "./check/compare-random-operations.js";

compareRandomOperations(8000);
