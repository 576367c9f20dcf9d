import { raise } from "../../../../raise.js";
import { route } from "../../../../route.js";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: (request, context) => raise(context, {}),
});
