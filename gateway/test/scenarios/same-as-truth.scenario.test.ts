import { compareRandomOperations } from "../truth/check/compare-random-operations.js";

compareRandomOperations(40, 40);
