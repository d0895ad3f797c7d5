import { followLibrary } from "./mirror-process.js";

await followLibrary(JSON.parse(process.argv[2]!));
