export { type DescribedMessage, describeGraphqlMessage } from "./describe-message.js";
