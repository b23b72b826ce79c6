import type { Role } from '#workflow/seat';

/** One route of the JSON API: who may use it, and which function of AWS answers it. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** The least role of the seat whose token must come along. */
  needs: Role | 'nothing';
  by: 'web' | 'render';
}

const partnership = '/api/partnerships/:id';

/** The JSON API: what is not in here does not exist. The apps and the authorization test are made from it. */
export const routes = {
  health: { method: 'GET', path: '/health', needs: 'nothing', by: 'web' },
  openapi: { method: 'GET', path: '/openapi.json', needs: 'nothing', by: 'web' },
  docs: { method: 'GET', path: '/docs', needs: 'nothing', by: 'web' },
  questions: { method: 'GET', path: '/api/questions', needs: 'nothing', by: 'web' },
  schema: { method: 'GET', path: '/api/schema.json', needs: 'nothing', by: 'web' },
  findings: { method: 'POST', path: '/api/findings', needs: 'nothing', by: 'web' },
  money: { method: 'POST', path: '/api/money', needs: 'nothing', by: 'web' },
  draft: { method: 'POST', path: '/api/draft', needs: 'nothing', by: 'render' },
  conversation: { method: 'POST', path: '/api/conversation', needs: 'nothing', by: 'render' },
  settlement: { method: 'POST', path: '/api/settlement', needs: 'nothing', by: 'render' },
  importAnswers: { method: 'POST', path: '/api/answers', needs: 'nothing', by: 'web' },
  start: { method: 'POST', path: '/api/partnerships', needs: 'nothing', by: 'web' },
  state: { method: 'GET', path: partnership, needs: 'reviewer', by: 'web' },
  erase: { method: 'DELETE', path: partnership, needs: 'owner', by: 'web' },
  readAnswers: { method: 'GET', path: `${partnership}/answers`, needs: 'reviewer', by: 'web' },
  replaceAnswers: { method: 'PUT', path: `${partnership}/answers`, needs: 'partner', by: 'web' },
  readTopic: { method: 'GET', path: `${partnership}/answers/:topic`, needs: 'reviewer', by: 'web' },
  saveTopic: { method: 'PUT', path: `${partnership}/answers/:topic`, needs: 'partner', by: 'web' },
  partnershipFindings: { method: 'GET', path: `${partnership}/findings`, needs: 'reviewer', by: 'web' },
  duties: { method: 'GET', path: `${partnership}/duties`, needs: 'reviewer', by: 'web' },
  keepWarning: { method: 'PUT', path: `${partnership}/findings/:key`, needs: 'partner', by: 'web' },
  stopKeeping: { method: 'DELETE', path: `${partnership}/findings/:key`, needs: 'partner', by: 'web' },
  preview: { method: 'GET', path: `${partnership}/draft`, needs: 'reviewer', by: 'web' },
  partnershipConversation: {
    method: 'GET',
    path: `${partnership}/conversation`,
    needs: 'reviewer',
    by: 'render',
  },
  versions: { method: 'GET', path: `${partnership}/versions`, needs: 'reviewer', by: 'web' },
  publish: { method: 'POST', path: `${partnership}/versions`, needs: 'partner', by: 'render' },
  version: { method: 'GET', path: `${partnership}/versions/:n`, needs: 'reviewer', by: 'web' },
  versionFile: { method: 'GET', path: `${partnership}/versions/:n/:file`, needs: 'reviewer', by: 'render' },
  settlements: { method: 'GET', path: `${partnership}/settlements`, needs: 'reviewer', by: 'web' },
  startSettlement: { method: 'POST', path: `${partnership}/settlements`, needs: 'partner', by: 'web' },
  readSettlement: { method: 'GET', path: `${partnership}/settlements/:n`, needs: 'reviewer', by: 'web' },
  saveSettlement: { method: 'PUT', path: `${partnership}/settlements/:n`, needs: 'partner', by: 'web' },
  closeSettlement: {
    method: 'POST',
    path: `${partnership}/settlements/:n/close`,
    needs: 'partner',
    by: 'render',
  },
  statement: {
    method: 'GET',
    path: `${partnership}/settlements/:n/statements/:statement`,
    needs: 'reviewer',
    by: 'render',
  },
} as const satisfies Record<string, Route>;

type Routes = typeof routes;

export type RouteName = keyof Routes;

/** The routes that one of the two functions answers. */
export type RoutesBy<By extends Route['by']> = {
  [Name in RouteName]: Routes[Name]['by'] extends By ? Name : never;
}[RouteName];

/** Whether a route is open to anybody. */
export type IsOpen<Name extends RouteName> = Routes[Name]['needs'] extends 'nothing' ? true : false;
