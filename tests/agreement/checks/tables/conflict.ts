import type { TopicAnswers } from '#agreement/answer';
import { parties, rows, type Tables, two, unknown } from './table.ts';

const sides = parties(
  { name: 'Stichting Zomerklank', signatory: 'mw. R. Achterberg', deputy: 'dhr. J. Blom' },
  { name: 'Tuin & Tafel' },
);
const between = (conflict: TopicAnswers, more: object = {}) => ({ parties: sides, conflict, ...more });
const decided = (law: unknown, where: unknown) => ({
  conflict: { law, final: 'court', 'final-where': where },
});
const seated = (law: unknown, seat: unknown) => ({ conflict: { law, final: 'arbitration', seat } });
const place = ['/conflict/law', '/conflict/final-where'];
const days = (n: number, unit = 'days') => ({ n, unit });
const ladder = (...of: object[]) => ({ ladder: rows(...of) });
const timed = (notice: unknown, ...steps: unknown[]) => ({
  conflict: ladder(...steps.map((each) => ({ step: 'team', days: each }))),
  term: { notice },
});
const lasting = (...steps: unknown[]) => ({
  conflict: ladder(...steps.map((each) => ({ step: 'team', days: each }))),
});
const talks = (...people: unknown[]) => ({
  conflict: ladder(...people.map((each) => ({ step: 'team', people: each }))),
});
const step = (index: number, field: string) => `/conflict/ladder/${index}/${field}`;

export const conflictTables: Tables = {
  43: {
    fires: [
      [between({ mediator: 'R. Achterberg, voorzitter' }), ['/conflict/mediator']],
      [between({ expert: 'stichting zomerklank' }), ['/conflict/expert']],
      [between({ expert: 'Tuin & Tafel' }), ['/conflict/expert']],
      [between({}, { governance: { 'tie-person': { name: 'J. Blom' } } }), ['/governance/tie-person']],
      [between({}, { governance: { 'tie-person': { name: 'X', party: 'p2' } } }), ['/governance/tie-person']],
      [
        {
          conflict: { mediator: 'dhr. P. Hofstra', expert: 'Fonds Kanaalzone' },
          parties: { ...two, involved: rows({ name: 'Fonds Kanaalzone', role: 'funder' }) },
          contributions: { people: rows({ person: { name: 'P. Hofstra', role: 'vormgever' }, party: 'p2' }) },
        },
        ['/conflict/mediator', '/contributions/people/0/person'],
        ['/conflict/expert', '/parties/involved/0/name'],
      ],
    ],
    silent: [
      between({ mediator: 'een mediator die Stichting Zomerklank aanwijst', expert: 'een accountant' }),
      between({}, { governance: { 'tie-person': { name: 'P. Hofstra', role: 'oud-notaris' } } }),
      { conflict: { mediator: 'de' }, parties: parties({ name: '–', signatory: '…' }) },
      {
        conflict: { expert: 'een accountant' },
        parties: { ...two, involved: rows({ name: 'Fonds', role: 'funder' }) },
      },
      {},
    ],
    unknown: [
      between({ mediator: unknown, expert: { typed: 'R. Achterberg' } }),
      between({}, { governance: { 'tie-person': unknown } }),
    ],
  },
  44: {
    fires: [
      [decided('be', 'rechtbank Midden-Nederland'), place],
      [decided({ other: 'the law of Ireland' }, 'the court of Amsterdam'), place],
      [seated('nl', 'Brussels'), ['/conflict/law', '/conflict/seat']],
      [seated('nl', 'Zürich, Switzerland'), ['/conflict/law', '/conflict/seat']],
      [{ conflict: { law: 'nl', 'law-for': 'the work on Dutch soil' } }, ['/conflict/law-for']],
    ],
    silent: [
      decided('nl', 'rechtbank Midden-Nederland'),
      decided({ other: 'the law of England and Wales' }, 'the county court at Halifax'),
      decided('nl', 'de rechter in Brussel of Amsterdam'),
      decided({ other: 'Iers recht' }, 'the courts of Dublin'),
      seated('be', 'Brussels'),
      { conflict: { law: 'nl', 'final-where': 'Brussel' } },
      { conflict: { law: 'nl', final: 'none' } },
    ],
    unknown: [
      decided(unknown, 'Brussel'),
      decided('nl', unknown),
      seated({ typed: 'nl?' }, 'Brussels'),
      { conflict: { law: 'nl', 'law-for': unknown } },
    ],
  },
  45: {
    fires: [
      [timed(days(1, 'months'), days(14), days(30)), ['/term/notice', step(0, 'days'), step(1, 'days')]],
      [timed(days(10), days(10, 'working-days')), ['/term/notice', step(0, 'days')]],
      [{ conflict: { 'urgent-relief': false } }, ['/conflict/urgent-relief']],
    ],
    silent: [
      timed(days(60), days(5, 'working-days'), days(10, 'working-days'), days(30)),
      timed(days(10, 'working-days'), days(2, 'weeks')),
      timed(days(0), days(14)),
      timed(undefined, days(14)),
      { conflict: { 'urgent-relief': true } },
      {},
    ],
    unknown: [
      timed(unknown, days(90)),
      timed(days(10), unknown, { words: 'zes maanden' }),
      { conflict: { ladder: unknown, 'urgent-relief': unknown } },
    ],
  },
  46: {
    fires: [
      [
        talks('Fien Vos en Jan-Pieter ’t Hart', 'mw. Fien Vos; de directeur'),
        [step(0, 'people'), step(1, 'people')],
      ],
      [talks('the contacts', 'A and B', 'The contacts'), [step(0, 'people'), step(2, 'people')]],
    ],
    silent: [
      talks('de aanspreekpunten', 'mw. Achterberg, dhr. El Idrissi'),
      {
        conflict: ladder(
          { step: 'directors', people: 'A' },
          { step: 'mediation', people: 'A en een mediator' },
        ),
      },
      talks('', '–'),
      {},
    ],
    unknown: [talks('A', unknown), { conflict: { ladder: unknown } }],
  },
  103: {
    fires: [
      [{ conflict: ladder({ step: { other: 'Buurtbemiddeling' } }) }, [step(0, 'step')]],
      [{ conflict: { mediator: 'buurtbemiddeling Ede' } }, ['/conflict/mediator']],
    ],
    silent: [{ conflict: { mediator: 'een MfN-mediator' } }, {}],
    unknown: [{ conflict: { mediator: unknown, ladder: unknown } }],
  },
  126: {
    fires: [
      [lasting(undefined, days(30)), [step(0, 'days')]],
      [lasting(undefined, days(30), undefined, undefined), [step(0, 'days'), step(2, 'days')]],
    ],
    silent: [lasting(days(14), days(30)), lasting(days(14), undefined), lasting(undefined), {}],
    unknown: [lasting(unknown, { words: 'zo lang als nodig' }, days(30)), { conflict: { ladder: unknown } }],
  },
};
