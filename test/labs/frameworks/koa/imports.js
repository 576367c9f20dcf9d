import Router from "@koa/router";

const router = new Router();
