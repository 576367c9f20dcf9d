import Fastify from "fastify";

const app = Fastify();
