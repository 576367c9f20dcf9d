import express, { type RequestHandler } from 'express';
import { unsupportedMediaType } from './errors';

/** Parses content in JSON and refuses any other. Only routes that take content use it, after they know who is asking. */
export function jsonContent(limit: string): RequestHandler {
  // Not strict: a lone string or number is readable JSON, and what is wrong with it is for the validation to say.
  const parse = express.json({ limit, strict: false });
  return (req, res, next) => {
    // null: there is no content. A length of 0 is none either, though type-is takes it for some.
    const mismatch = req.is('application/json') === false && req.get('Content-Length') !== '0';
    if (mismatch) throw unsupportedMediaType(req.method);
    parse(req, res, next);
  };
}
