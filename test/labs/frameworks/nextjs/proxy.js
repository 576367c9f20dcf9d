import { refuseUnroutable } from "./contract.js";

export const proxy = refuseUnroutable;
