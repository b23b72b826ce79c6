import { amountTables } from './amounts.ts';
import { careTables } from './care.ts';
import { changingTables } from './changing.ts';
import { conflictTables } from './conflict.ts';
import { contributionTables } from './contributions.ts';
import { decidingTables } from './deciding.ts';
import { goalTables } from './goal.ts';
import { layerTables } from './layers.ts';
import { leavingTables } from './leaving.ts';
import { moneyTables } from './money.ts';
import { outsideTables } from './outside.ts';
import { partyTables } from './parties.ts';
import { protectionTables } from './protection.ts';
import { rightsTables } from './rights.ts';
import { strategyTables } from './strategy.ts';
import type { Tables } from './table.ts';
import { termsTables } from './terms.ts';
import { timeTables } from './time.ts';
import { votingTables } from './voting.ts';

/** The cases of every check. */
export const tables: Tables = {
  ...partyTables,
  ...goalTables,
  ...contributionTables,
  ...amountTables,
  ...termsTables,
  ...moneyTables,
  ...layerTables,
  ...decidingTables,
  ...votingTables,
  ...changingTables,
  ...timeTables,
  ...leavingTables,
  ...careTables,
  ...conflictTables,
  ...rightsTables,
  ...protectionTables,
  ...strategyTables,
  ...outsideTables,
};
