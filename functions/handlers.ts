import type { Context, Hono } from 'hono';
import { HandslagError } from '#workflow/error';
import { authorise, type Place } from '#workflow/seat';
import { type IsOpen, type Route, type RouteName, type RoutesBy, routes } from './routes.ts';
import type { Surroundings } from './surroundings.ts';

type Answer = Response | Promise<Response>;

/** Answers a request that anybody may make. */
export type OpenHandler<World = Surroundings> = (c: Context, world: World) => Answer;

/** Answers a request from a seat that may make it. */
export type SeatHandler<World = Surroundings> = (c: Context, world: World, place: Place) => Answer;

/** A handler for every route of one of the functions, of the kind that the route asks for. */
export type Handlers<By extends Route['by'], World> = {
  [Name in RoutesBy<By>]: IsOpen<Name> extends true ? OpenHandler<World> : SeatHandler<World>;
};

/** Lets the app answer these routes, each behind the role that it needs. */
export function answerRoutes<World extends Surroundings>(
  app: Hono,
  world: World,
  handlers: Partial<Record<RouteName, SeatHandler<World>>>,
): void {
  for (const [name, handler] of Object.entries(handlers)) {
    const { method, path, needs }: Route = routes[name as RouteName];
    app.on(method, path, async (c) => {
      if (needs === 'nothing') return (handler as OpenHandler<World>)(c, world);
      const place = await authorise(world, bearer(c), c.req.param('id') ?? '', needs);
      c.set('language', place.language);
      return handler(c, world, place);
    });
  }
}

/** Says of every path in the table which methods it takes, to those who come with another. */
export function refuseOtherMethods(app: Hono): void {
  const methods = Map.groupBy(Object.values(routes), ({ path }) => path);
  for (const [path, there] of methods) {
    const allow = there.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
    app.all(path, (c) => {
      c.header('Allow', allow);
      throw new HandslagError('method', { allowed: [allow] });
    });
  }
}

function bearer(c: Context): string | undefined {
  return /^Bearer +([\w-]{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1];
}
