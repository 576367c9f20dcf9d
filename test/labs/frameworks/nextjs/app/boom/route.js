import { route } from "../../route.js";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: () => {
    throw new Error("secret: postgres://app:hunter2@db/app");
  },
});
