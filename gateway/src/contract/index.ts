export { GatewayContract, type ListedCode } from "./gateway-contract.js";
