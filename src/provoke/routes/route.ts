/** One route of an application. */
export interface Route {
  readonly method: string;
  /** As written in the application: `/users/:id`, `/users/{id}`, `/users/1`. */
  readonly path: string;
  /** The query of a request without a mistake, as sent. */
  readonly query?: string | undefined;
  /** The parameters in an OpenAPI document. */
  readonly parameters?: readonly RouteParameter[] | undefined;
  /** A document requires content. */
  readonly contentRequired?: boolean | undefined;
}

/** A parameter of a route, as a document describes it. */
export interface RouteParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  /** A text is not a valid value. */
  readonly isNoText: boolean;
  /** A valid value, if the document shows one. */
  readonly sample?: string | undefined;
}

/** The result of reading an application. */
export interface ReadRoutes {
  readonly routes: readonly Route[];
  /** Unreadable routes: a sentence each, with the next step. */
  readonly unread: readonly string[];
}

/** Reads the routes of one kind of application; adding one is a file and a line in the index. */
export interface RouteReader {
  readonly id: string;
  readonly matches: (app: object) => boolean;
  readonly read: (app: object) => ReadRoutes;
}

/** The next step for routes that cannot be read. */
export const NEXT_STEP = "Name its routes: { routes: ['GET /users/1'] }.";
