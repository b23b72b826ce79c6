import { closingSchema } from '../api/wish.ts';
import type { Description } from './description.ts';
import { examplePeriod } from './example.ts';
import * as schemas from './settlement.ts';

const json = 'application/json';
const tagged = ['ETag', 'Content-Language'] as const;
const kept = { [json]: schemas.keptSettlement };
const body = { content: { [json]: schemas.periodBody }, required: true, example: examplePeriod };

/** What the API document says of the settlements of a partnership. */
export const settlementRoutes = {
  settlements: {
    tag: 'Settlements',
    summary: 'All settlements, the first one first',
    answers: { 200: { description: 'The settlements.', content: { [json]: schemas.settlements } } },
  },
  startSettlement: {
    tag: 'Settlements',
    summary: 'Begin the next settlement',
    description:
      'With the figures of its period. One is open at a time: the next goes on from what the last one that was closed left. No stretch of time ends with it unless `closes` says so; where that makes a difference, it can be closed only once `closes` says it, if only as `[]`.',
    parameters: ['language', 'date', 'Idempotency-Key'],
    body,
    answers: {
      200: {
        description: 'Begun before, by this very request.',
        headers: [...tagged, 'Location'],
        content: kept,
      },
      201: { description: 'Begun.', headers: [...tagged, 'Location'], content: kept },
    },
    refusals: ['still-open', 'busy'],
  },
  readSettlement: {
    tag: 'Settlements',
    summary: 'One settlement',
    description: 'Open: with what comes out now. Closed: with its statements.',
    parameters: ['language', 'date'],
    answers: { 200: { description: 'The settlement.', headers: tagged, content: kept } },
    refusals: ['busy'],
  },
  saveSettlement: {
    tag: 'Settlements',
    summary: 'Save the figures of an open settlement',
    description: 'All of them.',
    parameters: ['If-Match', 'If-None-Match', 'Idempotency-Key', 'language', 'date'],
    body,
    answers: { 200: { description: 'As it is kept now.', headers: tagged, content: kept } },
    refusals: ['changed', 'closed', 'state-needed', 'busy'],
  },
  closeSettlement: {
    tag: 'Settlements',
    summary: 'Close a settlement',
    description:
      'Makes every party’s statement, as PDF and as data, and keeps them, dated the day it is done. It never changes again: a correction goes in the next one. Its ETag is of its figures and of the answers: what was not seen is not closed. With `If-Match: *` it closes what stands.',
    parameters: ['If-Match'],
    body: { content: { [json]: closingSchema }, required: false, example: { languages: ['nl', 'en'] } },
    answers: { 200: { description: 'Closed.', content: kept } },
    refusals: ['changed', 'closed', 'unsettled', 'state-needed', 'busy'],
  },
  statement: {
    tag: 'Settlements',
    summary: 'The statement of a party',
    description:
      '`statement-p1.pdf` or `statement-p1.json`: as it was kept, or provisional while it is open.',
    parameters: ['language'],
    answers: {
      200: {
        description: 'The statement.',
        headers: ['Content-Disposition', 'Content-Language'],
        content: { 'application/pdf': 'bytes', [json]: schemas.statement },
      },
      303: { description: 'Where it is deployed: a short-lived link to it.', headers: ['Location'] },
    },
    refusals: ['busy'],
  },
} as const satisfies Record<string, Description>;
