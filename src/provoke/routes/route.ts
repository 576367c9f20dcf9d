/** One route of an application. */
export interface Route {
  readonly method: string;
  /** As the application writes it: `/users/:id`, `/users/{id}`, `/users/1`. */
  readonly path: string;
  /** The query of a request without any mistake, as it is sent. */
  readonly query?: string | undefined;
  /** What an OpenAPI document says of the parameters. */
  readonly parameters?: readonly RouteParameter[] | undefined;
  /** A document requires content. */
  readonly contentRequired?: boolean | undefined;
}

/** A parameter of a route, as a document describes it. */
export interface RouteParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  /** A text is none of its values. */
  readonly isNoText: boolean;
  /** A value that is right, where the document shows one. */
  readonly sample?: string | undefined;
}

/** What was read of an application. */
export interface ReadRoutes {
  readonly routes: readonly Route[];
  /** What is there and could not be read: a sentence each, with the next step. */
  readonly unread: readonly string[];
}

/** How the routes of one kind of application are read; adding one is a file and a line in the index. */
export interface RouteReader {
  readonly id: string;
  readonly matches: (app: object) => boolean;
  readonly read: (app: object) => ReadRoutes;
}

/** The next step for whatever cannot be read. */
export const NEXT_STEP = "Name its routes: { routes: ['GET /users/1'] }.";
