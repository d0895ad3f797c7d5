import { EnvironmentError } from "../env/index.js";

/** A file of secrets cannot be used. Its message has no secret. */
export class SecretFileError extends EnvironmentError {
  constructor(path: string, problem: string) {
    super([`${path}: ${problem}`]);
    this.name = "SecretFileError";
  }
}
