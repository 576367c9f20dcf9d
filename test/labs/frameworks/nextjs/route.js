import { keepContract } from "./contract.js";

export const isBare = process.env.CONTRACT === "off";

/** The handlers of a route; without the contract they are Next's alone. */
export const route = (handlers) => (isBare ? handlers : keepContract(handlers));
