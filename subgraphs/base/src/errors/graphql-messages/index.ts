export { describeGraphqlMessage } from "./describe-message.js";
