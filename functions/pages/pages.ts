import type { Context, Hono } from 'hono';
import { assets } from '#templates/assets';
import type { Surroundings } from '../surroundings.ts';
import { showAgreement } from './agreement.ts';
import { answerQuestion, showQuestion } from './answering.ts';
import { showAnswers } from './check.ts';
import { showConversation } from './conversation.ts';
import { showDuties } from './duties.ts';
import { chooseLanguage, openHere, showLink, showOpen, showStart, showTips, startHere } from './entrance.ts';
import { eraseHere, showErase, showErased } from './erasing.ts';
import { showExample } from './example.ts';
import { keepHere, showFindings } from './findings.ts';
import { showLab } from './lab/page.ts';
import { changeList, isList, showList } from './list.ts';
import { showPublish } from './publish-page.ts';
import { refusalPage } from './refusal.ts';
import { beginSettlement, showSettlements } from './settlements.ts';
import { saveFigures, showSettlement } from './settling.ts';
import { showTasks } from './tasks.ts';
import { showVersion, showVersions } from './versions.ts';

export type PageHandler<World> = (c: Context, world: World) => Response | Promise<Response>;

/** A page, or what a form on one does. */
export interface PageRoute<World> {
  method: 'GET' | 'POST';
  path: string;
  handle: PageHandler<World>;
}

const start = '/:language{(?:nl|en)}';

/** The address of a partnership's pages. */
export const partnershipPath = `${start}/p/:id{[\\w-]{1,64}}`;

/** The number of a version. */
export const versionPath = `${partnershipPath}/versions/:n{[1-9]\\d{0,7}}`;

/** The number of a settlement. */
export const settlementPath = `${partnershipPath}/settlements/:n{[1-9]\\d{0,7}}`;

const showStep: PageHandler<Surroundings> = (c, world) => (isList(c) ? showList : showQuestion)(c, world);
const answerStep: PageHandler<Surroundings> = (c, world) =>
  (isList(c) ? changeList : answerQuestion)(c, world);

/** The pages, but for those that make or hand out documents. The first that fits is taken. */
export const pages: readonly PageRoute<Surroundings>[] = [
  { method: 'GET', path: '/', handle: chooseLanguage },
  { method: 'GET', path: start, handle: showStart },
  { method: 'POST', path: `${start}/start`, handle: startHere },
  { method: 'GET', path: `${start}/example`, handle: showExample },
  { method: 'GET', path: `${start}/tips`, handle: showTips },
  { method: 'GET', path: `${start}/deleted`, handle: showErased },
  { method: 'GET', path: `${start}/i`, handle: showOpen },
  { method: 'POST', path: `${start}/i`, handle: openHere },
  { method: 'GET', path: partnershipPath, handle: showTasks },
  { method: 'GET', path: `${partnershipPath}/link`, handle: showLink },
  { method: 'GET', path: `${partnershipPath}/check`, handle: showAnswers },
  { method: 'GET', path: `${partnershipPath}/agreement`, handle: showAgreement },
  { method: 'GET', path: `${partnershipPath}/conversation`, handle: showConversation },
  { method: 'GET', path: `${partnershipPath}/duties`, handle: showDuties },
  { method: 'GET', path: `${partnershipPath}/findings`, handle: showFindings },
  { method: 'POST', path: `${partnershipPath}/findings`, handle: keepHere },
  { method: 'GET', path: `${partnershipPath}/revenue-lab`, handle: showLab },
  { method: 'GET', path: `${partnershipPath}/publish`, handle: showPublish },
  { method: 'GET', path: `${partnershipPath}/versions`, handle: showVersions },
  { method: 'GET', path: versionPath, handle: showVersion },
  { method: 'GET', path: `${partnershipPath}/settlements`, handle: showSettlements },
  { method: 'POST', path: `${partnershipPath}/settlements`, handle: beginSettlement },
  { method: 'GET', path: settlementPath, handle: showSettlement },
  { method: 'POST', path: settlementPath, handle: saveFigures },
  { method: 'GET', path: `${partnershipPath}/delete`, handle: showErase },
  { method: 'POST', path: `${partnershipPath}/delete`, handle: eraseHere },
  { method: 'GET', path: `${partnershipPath}/:task`, handle: showAnswers },
  { method: 'GET', path: `${partnershipPath}/:task/:question`, handle: showStep },
  { method: 'POST', path: `${partnershipPath}/:task/:question`, handle: answerStep },
  { method: 'GET', path: `${partnershipPath}/:task/:question/:row`, handle: showQuestion },
  { method: 'POST', path: `${partnershipPath}/:task/:question/:row`, handle: answerQuestion },
];

/** Lets the app show these pages; what goes wrong on one is said as a page too. */
export function showPages<World extends Surroundings>(
  app: Hono,
  world: World,
  routes: readonly PageRoute<World>[],
): void {
  for (const { method, path, handle } of routes) {
    app.on(method, path, (c) =>
      Promise.resolve()
        .then(() => handle(c, world))
        .catch((error: unknown) => refusalPage(error, c, world)),
    );
  }
}

/** The files that pages load. Their addresses change with their content, so that they may be kept for ever. */
export function serveAssets(app: Hono): void {
  for (const { path, type, body } of assets) {
    app.get(path, (c) =>
      c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }),
    );
  }
}
